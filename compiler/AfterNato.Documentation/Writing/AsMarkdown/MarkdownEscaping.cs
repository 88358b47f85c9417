using System.Text;
using System.Text.RegularExpressions;

using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Documentation.Writing.AsMarkdown;

/// <summary>Plain text as Markdown that shows just that text: no name, title or note becomes markup, a link or a cell of its own.</summary>
public static partial class MarkdownEscaping
{
    private const string Always = "\\`*[]<>|~&";

    /// <summary>A line by itself.</summary>
    public static string Line(string text) => AtLineStart(Within(text));

    /// <summary>A part of a line that does not begin it, or a cell of a table.</summary>
    public static string Within(string text)
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

            if (!isWithinName && IsMarkup(plain, i))
                escaped.Append('\\');
            escaped.Append(plain[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The same line of Markdown where it begins with what would make it a heading, a list or a rule there.</summary>
    public static string AtLineStart(string markdown)
    {
        if (markdown.Length > 0 && markdown[0] is '#' or '-' or '+' or '=')
            return $"\\{markdown}";
        var digits = markdown.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && markdown[digits] is '.' or ')' && (digits == markdown.Length - 1 || markdown[digits + 1] == ' ') ? markdown.Insert(digits, "\\") : markdown;
    }

    // «@name» calls people and «#12» joins threads where Markdown is discussed; no backslash keeps them from it.
    private static bool Calls(string text, int at) => at + 1 < text.Length && (text[at] == '@' ? char.IsLetterOrDigit(text[at + 1]) : text[at] == '#' && char.IsAsciiDigit(text[at + 1]));

    // Words of a file in backticks, or a question about some: nothing in them could be markup.
    [GeneratedRegex(@"(?<!`)`[\w.]+(?: [\w.]+)*(?:\([\w.{}:, ]*\))?`(?!`)")]
    private static partial Regex Name();

    private static bool IsMarkup(string text, int at) => text[at] switch
    {
        // Within a word it joins, as in the names of a file.
        '_' => at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        '.' => text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),

        // Many readers make a link of whatever looks like one.
        ':' => text.AsSpan(at).StartsWith("://", StringComparison.Ordinal),
        var c => Always.Contains(c, StringComparison.Ordinal),
    };
}
