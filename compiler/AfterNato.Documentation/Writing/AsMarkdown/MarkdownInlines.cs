using System.Text;

using AngleSharp.Dom;

namespace AfterNato.Documentation.Writing.AsMarkdown;

/// <summary>What stands within a line of a page, as Markdown.</summary>
/// <param name="page">The page, without what its file name ends with.</param>
/// <param name="anchors">The places to which links can lead.</param>
internal sealed class MarkdownInlines(string page, MarkdownAnchors anchors)
{
    /// <summary>Everything within an element on one line.</summary>
    public string Of(INode node) => Of(node.ChildNodes);

    /// <summary>The same for several nodes beside each other.</summary>
    public string Of(IEnumerable<INode> nodes)
    {
        var line = new StringBuilder();
        foreach (var node in nodes)
            Append(line, node);
        return Collapsed(line.ToString());
    }

    private void Append(StringBuilder line, INode node)
    {
        switch (node)
        {
            case IText text:
                line.Append(Blanks(text.Data, MarkdownEscaping.Within));
                break;
            case IElement element:
                line.Append(anchors.Of(page, element));
                Append(line, element);
                break;
        }
    }

    private void Append(StringBuilder line, IElement element)
    {
        switch (element.LocalName)
        {
            case "a":
                line.Append(Link(element));
                break;
            case "code":
                line.Append(Code(Collapsed(element.TextContent)));
                break;
            case "strong" or "b":
                line.Append(Around("**", element));
                break;
            case "summary":
                line.Append(Around("**", element)).Append(": ");
                break;
            case "em" or "cite" or "i":
                line.Append(Around("*", element));
                break;
            case "br":
                line.Append(' ');
                break;
            case "small":
                line.Append(' ').Append(Of(element));
                break;
            case "p" or "li" or "dt" or "dd" or "div" or "ul" or "ol":
                if (line.Length > 0 && Of(element) is { Length: > 0 })
                    line.Append(line[^1] is ' ' ? "" : "; ");
                foreach (var child in element.ChildNodes)
                    Append(line, child);
                break;
            default:
                foreach (var child in element.ChildNodes)
                    Append(line, child);
                break;
        }
    }

    // Markup that begins or ends with a blank is none.
    private string Around(string mark, IElement element) => Of(element) is { Length: > 0 } text ? $"{mark}{text}{mark}" : "";

    private string Link(IElement element)
    {
        var text = Of(element);
        var reference = anchors.Reference(page, element.GetAttribute("href") ?? "");
        return text.Length == 0 || reference.Length == 0 ? text : $"[{text}]({reference})";
    }

    // A run of backticks longer than any within.
    private static string Code(string text)
    {
        if (text.Length == 0)
            return "";
        var longest = 0;
        var run = 0;
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var plain = text.Replace("|", "\\|", StringComparison.Ordinal);
        return longest > 0 ? $"{fence} {plain} {fence}" : $"{fence}{plain}{fence}";
    }

    // A blank of the page stays between what stands around it, and no other character is one.
    private static string Blanks(string text, Func<string, string> escape)
    {
        if (string.IsNullOrWhiteSpace(text))
            return text.Length == 0 ? "" : " ";
        var begin = IsBreak(text[0]) ? " " : "";
        var end = IsBreak(text[^1]) ? " " : "";
        return $"{begin}{escape(Collapsed(text))}{end}";
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsBreak(char letter) => letter is ' ' or '\n' or '\r' or '\t';
}
