using AngleSharp.Dom;

namespace AfterNato.Documentation.Writing.AsMarkdown;

/// <summary>A table of a page as Markdown.</summary>
internal static class MarkdownTable
{
    public static string Of(IElement table, MarkdownInlines inlines, MarkdownAnchors anchors, string page)
    {
        var rows = table.QuerySelectorAll("tr").Select(row => Cells(row, inlines, anchors, page)).ToList();
        if (rows.Count == 0)
            return "";
        var width = rows.Max(row => row.Count);

        // Markdown has no table without a row of titles.
        if (table.QuerySelector("thead") is null)
            rows.Insert(0, [.. Enumerable.Repeat("", width)]);
        var areFigures = table.ClassList.Contains("numbers");
        rows.Insert(1, [.. Enumerable.Range(0, width).Select(column => areFigures && column > 0 ? "---:" : "---")]);
        return string.Join('\n', rows.Select(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", width - row.Count)))} |"));
    }

    private static List<string> Cells(IElement row, MarkdownInlines inlines, MarkdownAnchors anchors, string page)
    {
        List<string> cells = [.. row.Children.Select(inlines.Of)];
        if (cells.Count > 0)
            cells[0] = anchors.Of(page, row) + cells[0];
        return cells;
    }
}
