using System.Text;

using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output.Power;

/// <summary>
/// Writes Markdown of which every part is given as plain text and escaped here, so that no name, title or note can become markup, a link or a cell
/// of its own. Parts stand apart by one empty line.
/// </summary>
internal sealed class MarkdownText(TextWriter output)
{
    private const string Always = "\\`*[]<>|~&";

    private bool _isBegun;

    public void Heading(int level, string text) => Write([$"{new string('#', level)} {Escaped(text)}"]);

    public void Paragraph(string text) => Write([Escaped(text)]);

    public void List(IEnumerable<string> items) => Write(items.Select(item => $"- {Escaped(item)}"));

    /// <summary>A table; the first row holds the titles of the columns.</summary>
    public void Table(IReadOnlyList<string[]> rows) => Write(
    [
        Row(rows[0].Select(Escaped)),
        Row(rows[0].Select(_ => "---")),
        .. rows.Skip(1).Select(row => Row(row.Select(Escaped))),
    ]);

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Escaped(string text)
    {
        var plain = SafeText.OneLine(text);
        var escaped = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            if (IsMarkup(plain, i))
                escaped.Append('\\');
            escaped.Append(plain[i]);
        }

        return escaped.ToString();
    }

    private static bool IsMarkup(string text, int at) => text[at] switch
    {
        // Within a word it joins, as in the names of a file.
        '_' => at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),

        // At the beginning of a line they make headings, lists and rules.
        '#' or '-' or '+' or '=' => at == 0,
        '.' or ')' => text.AsSpan(0, at).ContainsAnyExceptInRange('0', '9')
            ? text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase)
            : at > 0 && (at == text.Length - 1 || text[at + 1] == ' '),

        // Many readers make a link of whatever looks like one.
        ':' => text.AsSpan(at).StartsWith("://", StringComparison.Ordinal),
        var c => Always.Contains(c, StringComparison.Ordinal),
    };

    private void Write(IEnumerable<string> lines)
    {
        if (_isBegun)
            output.WriteLine();
        _isBegun = true;
        foreach (var line in lines)
            output.WriteLine(line);
    }
}
