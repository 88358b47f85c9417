using System.Globalization;
using System.Security;
using System.Text;

namespace AfterNato.CodeGeneration.Text;

/// <summary>The only place where text of a file becomes part of C#. Whatever it contains, it stays a string or a comment.</summary>
internal static class CSharpText
{
    /// <summary>A string literal with this value.</summary>
    public static string Literal(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (IsPlain(c))
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text for a documentation comment, on one line.</summary>
    public static string Comment(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
            line.Append(IsPlain(c) ? c : ' ');
        return SecurityElement.Escape(line.ToString()) ?? "";
    }

    /// <summary>A file name for `#line`, which knows no escapes; null when the name cannot be written there.</summary>
    public static string? LineFile(string path) => path.All(c => IsPlain(c) && c != '"') ? path : null;

    // Everything that C# could take for the end of a line, and everything that is not there to be seen, is left out or escaped.
    private static bool IsPlain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
