using System.Text;
using System.Text.RegularExpressions;

using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output.Pages;

/// <summary>
/// Writes Markdown of which every part is given as plain text and escaped here, so that no name, title or note can become markup, a link or a cell
/// of its own. Parts stand apart by one empty line.
/// </summary>
internal sealed partial class MarkdownText(TextWriter output)
{
    private const string Always = "\\`*[]<>|~&";

    private bool _isBegun;

    public void Heading(int level, string text) => Write([$"{new string('#', level)} {Escaped(text)}"]);

    public void Paragraph(string text) => Write([Escaped(text)]);

    public void List(IEnumerable<string> items) => Write(items.Select(item => $"- {Escaped(item)}"));

    /// <summary>A table; the first row holds the titles of the columns.</summary>
    /// <param name="rows">The rows, each of as many cells.</param>
    /// <param name="areFigures">Whether all cells but the first of a row hold figures, which end below each other.</param>
    /// <param name="sum">A last row that adds the others up.</param>
    public void Table(IReadOnlyList<string[]> rows, bool areFigures = false, IReadOnlyList<string>? sum = null) => Write(
    [
        Row(rows[0].Select(Cell)),
        Row(rows[0].Select((_, column) => areFigures && column > 0 ? "---:" : "---")),
        .. rows.Skip(1).Select(row => Row(row.Select(Cell))),
        .. sum is null ? Array.Empty<string>() : [Row(sum.Select(cell => cell.Length == 0 ? "" : $"**{Cell(cell)}**"))],
    ]);

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Escaped(string text) => Escaped(text, IsMarkup);

    // No cell begins a line.
    private static string Cell(string text) => Escaped(text, IsMarkupWithin);

    private static string Escaped(string text, Func<string, int, bool> isMarkup)
    {
        var plain = SafeText.OneLine(text);
        var escaped = new StringBuilder(plain.Length);
        var names = Name().EnumerateMatches(plain);
        var name = names.MoveNext() ? names.Current : default;
        for (var i = 0; i < plain.Length; i++)
        {
            while (name.Length > 0 && i >= name.Index + name.Length)
                name = names.MoveNext() ? names.Current : default;
            var isWithinName = name.Length > 0 && i >= name.Index;
            if (!isWithinName && Calls(plain, i))
            {
                escaped.Append(plain[i] == '@' ? "&#64;" : "&#35;");
                continue;
            }

            if (!isWithinName && isMarkup(plain, i))
                escaped.Append('\\');
            escaped.Append(plain[i]);
        }

        return escaped.ToString();
    }

    // «@name» calls people and «#12» joins threads where Markdown is discussed; no backslash keeps them from it.
    private static bool Calls(string text, int at) => at + 1 < text.Length && (text[at] == '@' ? char.IsLetterOrDigit(text[at + 1]) : text[at] == '#' && char.IsAsciiDigit(text[at + 1]));

    // Words of a file in backticks, or a question about some: nothing in them could be markup.
    [GeneratedRegex(@"(?<!`)`[\w.]+(?: [\w.]+)*(?:\([\w.{}:, ]*\))?`(?!`)")]
    private static partial Regex Name();

    private static bool IsMarkup(string text, int at) => IsMarkupWithin(text, at) || text[at] switch
    {
        // At the beginning of a line they make headings, lists and rules.
        '#' or '-' or '+' or '=' => at == 0,
        '.' or ')' => at > 0 && !text.AsSpan(0, at).ContainsAnyExceptInRange('0', '9') && (at == text.Length - 1 || text[at + 1] == ' '),
        _ => false,
    };

    private static bool IsMarkupWithin(string text, int at) => text[at] switch
    {
        // Within a word it joins, as in the names of a file.
        '_' => at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        '.' => text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),

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
