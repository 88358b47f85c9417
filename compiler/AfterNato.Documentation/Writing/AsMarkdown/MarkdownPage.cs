using System.Text;

using AngleSharp.Dom;

namespace AfterNato.Documentation.Writing.AsMarkdown;

/// <summary>A page as Markdown. It is read from the page as browsers see it, so that both always tell the same.</summary>
/// <param name="page">The page, without what its file name ends with.</param>
/// <param name="anchors">The places to which links can lead.</param>
internal sealed class MarkdownPage(string page, MarkdownAnchors anchors)
{
    /// <summary>What the names of the files end with.</summary>
    public const string Ending = ".md";

    private readonly MarkdownInlines _inlines = new(page, anchors);
    private readonly StringBuilder _written = new();

    /// <summary>The whole page: how to get elsewhere, what it says, and by what it was written.</summary>
    public string Of(IElement body)
    {
        if (body.QuerySelector("header") is { } header)
            Paragraph(string.Join(" · ", header.QuerySelectorAll("a").Select(link => _inlines.Of(new INode[] { link }))));
        foreach (var part in body.QuerySelectorAll("main, footer"))
        {
            if (part.LocalName == "footer")
                Block("---");
            Blocks(part);
        }

        return _written.ToString();
    }

    private void Blocks(IElement parent)
    {
        var line = new List<INode>();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element && IsBlock(element))
            {
                Flush(line);
                Anchor(element);
                Block(element);
            }
            else
            {
                line.Add(node);
            }
        }

        Flush(line);
    }

    private void Block(IElement element)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Block($"{new string('#', element.LocalName[1] - '0')} {_inlines.Of(element)}");
                break;
            case "p" or "summary":
                Paragraph(_inlines.Of(element.LocalName == "summary" ? new INode[] { element } : element.ChildNodes));
                break;
            case "ul" or "ol":
                Block(string.Join('\n', element.Children.Select((item, number) => Item(element.LocalName == "ol" ? FormattableString.Invariant($"{number + 1}.") : "-", item))));
                break;
            case "dl":
                Block(string.Join('\n', Definitions(element)));
                break;
            case "pre":
                Block(MarkdownFence.Of(element.TextContent, element.GetAttribute("data-language") ?? ""));
                break;
            case "table":
                Block(MarkdownTable.Of(element, _inlines, anchors, page));
                break;
            case "hr":
                Block("---");
                break;
            default:
                Blocks(element);
                break;
        }
    }

    private string Item(string mark, IElement item) => $"{mark} {anchors.Of(page, item)}{MarkdownEscaping.AtLineStart(_inlines.Of(item))}";

    private IEnumerable<string> Definitions(IElement list)
    {
        foreach (var term in list.Children.Where(child => child.LocalName == "dt"))
        {
            var meanings = new List<string>();
            for (var next = term.NextElementSibling; next is { LocalName: "dd" }; next = next.NextElementSibling)
                meanings.Add(_inlines.Of(next));
            yield return $"- {anchors.Of(page, term)}**{_inlines.Of(term)}** – {string.Join("; ", meanings)}";
        }
    }

    // What encloses blocks has its anchor before the first of them; a table and a list see to theirs.
    private void Anchor(IElement element)
    {
        if (anchors.Of(page, element) is { Length: > 0 } anchor)
            Block(anchor);
    }

    private void Flush(List<INode> line)
    {
        Paragraph(_inlines.Of(line));
        line.Clear();
    }

    private void Paragraph(string markdown)
    {
        if (markdown.Length > 0)
            Block(MarkdownEscaping.AtLineStart(markdown));
    }

    private void Block(string markdown)
    {
        if (markdown.Length == 0)
            return;
        if (_written.Length > 0)
            _written.Append('\n');
        _written.Append(markdown).Append('\n');
    }

    private static bool IsBlock(IElement element) => element.LocalName is
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "ul" or "ol" or "dl" or "pre" or "table" or "section" or "article" or "div" or "figure"
        or "figcaption" or "details" or "summary" or "blockquote" or "hr" or "aside";
}
