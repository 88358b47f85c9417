namespace AfterNato.Syntax.Text;

/// <summary>Which characters may stand where.</summary>
public static class CharacterFacts
{
    public static bool StartsWord(char c) => char.IsAsciiLetter(c) || c == '_' || (c > 127 && char.IsLetter(c) && !IsInvisible(c));

    public static bool ContinuesWord(char c) => StartsWord(c) || char.IsAsciiDigit(c) || (c > 127 && IsMark(c) && !IsInvisible(c));

    public static bool IsNewLine(char c) => c is '\n' or '\r';

    public static bool IsBlank(char c) => c is ' ' or '\t' || IsNoBreakSpace(c);

    /// <summary>All of the characters of which <see cref="IsBlank"/> is true.</summary>
    public static ReadOnlySpan<char> Blanks => " \t\u00A0\u202F";

    /// <summary>The no-break spaces that word processors put between groups of digits.</summary>
    public static bool IsNoBreakSpace(char c) => c is '\u00A0' or '\u202F';

    /// <summary>The typographic quotation marks that word processors put in place of the straight one.</summary>
    public static bool IsTypographicQuote(char c) => c is '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';

    /// <summary>
    /// Characters that change how the text around them is displayed or that cannot be seen at all; a file must not be able to
    /// look like one thing and mean another.
    /// </summary>
    public static bool IsInvisible(char c) => c < 127
        ? c is < ' ' and not ('\t' or '\n' or '\r')
        : c is '\u00AD' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF'
            || char.IsControl(c) || IsFiller(c);

    // Letters and marks without a shape, the signs around annotations, and the first half of those for invisible tags.
    private static bool IsFiller(char c) =>
        c is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u180E' or '\u3164' or '\uFFA0' or (>= '\uFFF9' and <= '\uFFFB') or '\uDB40';

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
