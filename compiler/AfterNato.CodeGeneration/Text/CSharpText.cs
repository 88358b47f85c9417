using System.Globalization;
using System.Text;

namespace AfterNato.CodeGeneration.Text;

/// <summary>The only place where text of a file becomes part of C#. Whatever it contains, it stays a string or a comment.</summary>
internal static class CSharpText
{
    /// <summary>A string literal with this value.</summary>
    public static string Literal(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var length = PlainAt(value, i);
            if (value[i] is '"' or '\\')
                literal.Append('\\').Append(value[i]);
            else if (length == 0)
                literal.Append("\\u").Append(((int)value[i]).ToString("X4", CultureInfo.InvariantCulture));
            else
                literal.Append(value, i, length);
            i += Math.Max(0, length - 1);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text for a comment: on one line, nothing in it that hides.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var length = PlainAt(text, i);
            if (length == 0)
                line.Append(' ');
            else
                line.Append(text, i, length);
            i += Math.Max(0, length - 1);
        }

        return line.ToString();
    }

    /// <summary>Text for a documentation comment, which is XML.</summary>
    public static string Xml(string text) =>
        OneLine(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A file name for `#line`, which knows no escapes; null when the name cannot be written there.</summary>
    public static string? LineFile(string path)
    {
        for (var i = 0; i < path.Length; i++)
        {
            var length = PlainAt(path, i);
            if (length == 0 || path[i] == '"')
                return null;
            i += length - 1;
        }

        return path;
    }

    // How many characters of the text form a character at this place that can stand in C# as it is: none for everything that C# could
    // take for the end of a line, and everything that is not there to be seen.
    private static int PlainAt(string text, int index)
    {
        if (!Rune.TryGetRuneAt(text, index, out var rune))
            return 0;
        var isPlain = Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
        return isPlain ? rune.Utf16SequenceLength : 0;
    }
}
