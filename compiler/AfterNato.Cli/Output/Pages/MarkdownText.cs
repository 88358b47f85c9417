using AfterNato.Documentation.Writing.AsMarkdown;

namespace AfterNato.Cli.Output.Pages;

/// <summary>
/// Writes Markdown of which every part is given as plain text and escaped here, so that no name, title or note can become markup, a link or a cell
/// of its own. Parts stand apart by one empty line.
/// </summary>
internal sealed class MarkdownText(TextWriter output)
{
    private bool _isBegun;

    public void Heading(int level, string text) => Write([$"{new string('#', level)} {MarkdownEscaping.Line(text)}"]);

    public void Paragraph(string text) => Write([MarkdownEscaping.Line(text)]);

    public void List(IEnumerable<string> items) => Write(items.Select(item => $"- {MarkdownEscaping.Line(item)}"));

    /// <summary>A table; the first row holds the titles of the columns.</summary>
    /// <param name="rows">The rows, each of as many cells.</param>
    /// <param name="areFigures">Whether all cells but the first of a row hold figures, which end below each other.</param>
    /// <param name="sum">A last row that adds the others up.</param>
    public void Table(IReadOnlyList<string[]> rows, bool areFigures = false, IReadOnlyList<string>? sum = null) => Write(
    [
        Row(rows[0].Select(MarkdownEscaping.Within)),
        Row(rows[0].Select((_, column) => areFigures && column > 0 ? "---:" : "---")),
        .. rows.Skip(1).Select(row => Row(row.Select(MarkdownEscaping.Within))),
        .. sum is null ? Array.Empty<string>() : [Row(sum.Select(cell => cell.Length == 0 ? "" : $"**{MarkdownEscaping.Within(cell)}**"))],
    ]);

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private void Write(IEnumerable<string> lines)
    {
        if (_isBegun)
            output.WriteLine();
        _isBegun = true;
        foreach (var line in lines)
            output.WriteLine(line);
    }
}
