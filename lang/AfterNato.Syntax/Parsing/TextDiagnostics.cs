using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Syntax.Parsing;

/// <summary>Messages about characters, texts, numbers and dates.</summary>
public static class TextDiagnostics
{
    private const string DateHint = "Write year-month-day: 2026-02-15, or 2026-02, or 2026.";

    private static readonly DiagnosticDescriptor UnexpectedCharacterCode = new(
        "AN1001", "UnexpectedCharacter", Severity.Error, "A character that means nothing in an architecture.");

    private static readonly DiagnosticDescriptor UnterminatedTextCode = new(
        "AN1002", "UnterminatedText", Severity.Error, "A text in quotes that is not closed on its line.");

    private static readonly DiagnosticDescriptor UnterminatedCommentCode = new(
        "AN1003", "UnterminatedComment", Severity.Error, "A comment that is not closed.");

    private static readonly DiagnosticDescriptor TypographicQuotesCode = new(
        "AN1004", "TypographicQuotes", Severity.Error, "A text between typographic quotation marks.");

    private static readonly DiagnosticDescriptor UnknownEscapeCode = new(
        "AN1005", "UnknownEscape", Severity.Error, "A backslash before a character that needs none.");

    private static readonly DiagnosticDescriptor InvisibleCharacterCode = new(
        "AN1006", "InvisibleCharacter", Severity.Error, "A character that cannot be seen or that changes the direction of the text.");

    private static readonly DiagnosticDescriptor MalformedNumberCode = new(
        "AN1007", "MalformedNumber", Severity.Error, "A number that cannot be read.");

    private static readonly DiagnosticDescriptor NumberTooLongCode = new(
        "AN1008", "NumberTooLong", Severity.Error, "A number with more digits than the bound.");

    private static readonly DiagnosticDescriptor NoSuchDateCode = new(
        "AN1009", "NoSuchDate", Severity.Error, "A date that is in no calendar.");

    private static readonly DiagnosticDescriptor ForeignSignCode = new(
        "AN1030", "ForeignSign", Severity.Error, "A sign that other languages use.");

    private static readonly DiagnosticDescriptor ThousandsOrDecimalsCode = new(
        "AN1031", "ThousandsOrDecimals", Severity.Warning, "A number whose dot may have been meant to set off thousands.");

    public static IEnumerable<DiagnosticDescriptor> All =>
    [
        UnexpectedCharacterCode, UnterminatedTextCode, UnterminatedCommentCode, TypographicQuotesCode, UnknownEscapeCode,
        InvisibleCharacterCode, MalformedNumberCode, NumberTooLongCode, NoSuchDateCode, ForeignSignCode, ThousandsOrDecimalsCode,
    ];

    public static Diagnostic UnexpectedCharacter(Location location, string text) => new(
        UnexpectedCharacterCode, location, $"`{Shown(text)}` means nothing here.", text switch
        {
            "€" => "Write the currency after the number: `40 bn EUR`.",
            "$" => "Write the currency after the number: `40 bn USD`.",
            "£" => "Write the currency after the number: `40 bn GBP`.",
            "#" => "A remark begins with `//`.",
            "'" => "A text stands between straight double quotation marks: \"…\".",
            _ => "Remove it, or put it inside a text in quotes.",
        });

    public static Diagnostic Semicolon(Location location, bool endsLine) => endsLine
        ? new(UnexpectedCharacterCode, location, "A line ends without a semicolon.", "Remove it.") { Fix = Fix.Remove(location.File, location.Span) }
        : new(UnexpectedCharacterCode, location, "A semicolon means nothing here.", "Put a comma between the names of a list, and nothing between clauses.");

    public static Diagnostic ForeignSign(Location location, string sign, string meant) => new(
        ForeignSignCode, location, $"`{sign}` is written `{meant}` here.", $"Write `{meant}`.")
    {
        Fix = Fix.Replace(location.Span, sign == "!" ? $"{meant} " : meant),
    };

    public static Diagnostic Arrow(Location location, string sign) => new(
        ForeignSignCode, location, $"`{sign}` means nothing here.", "Write `>=` for «at least», or `not a or b` for «if a, then b».");

    public static Diagnostic ThousandsOrDecimals(Location location, string text) => Diagnostic.Of(
        ThousandsOrDecimalsCode, location, $"`{Shown(text)}` is read as {Shown(text.TrimEnd('0').TrimEnd('.'))}, since decimals stand after a dot.",
        $"Write {Shown(text.Replace('.', ' '))} if thousands are meant, or leave out the zeros at the end.");

    public static Diagnostic UnterminatedText(Location location) => new(
        UnterminatedTextCode, location, "This text in quotes is not closed on its line.", "Close it with a straight quotation mark: \"…\".");

    public static Diagnostic UnterminatedComment(Location location) => new(
        UnterminatedCommentCode, location, "This comment is never closed, so the rest of the file is part of it.", "Close it with `*/`, or begin each line with `//`.");

    public static Diagnostic TypographicQuotes(Location location) => new(
        TypographicQuotesCode, location, "This text stands between typographic quotation marks, as word processors write them.", "Use straight quotation marks: \"…\".")
    {
        Fix = StraightQuotes(location),
    };

    public static Diagnostic UnknownEscape(Location location, char c) => new(
        UnknownEscapeCode, location, $"`\\{(char.IsControl(c) ? "" : c)}` stands for nothing.", "Write `\\\\` for a backslash, `\\\"` for a quotation mark, `\\n` for a new line.");

    public static Diagnostic InvisibleCharacter(Location location, char c) => new(
        InvisibleCharacterCode, location, $"There is an invisible character here (U+{(int)c:X4}), so this line may not mean what it shows.", "Delete it and type the text again.");

    public static Diagnostic MalformedNumber(Location location, string text) => text.Split('.') is [{ Length: <= 2 }, { Length: <= 2 }, { Length: 4 }]
        ? new(NoSuchDateCode, location, $"`{Shown(text)}` is not how a date is written here.", DateHint)
        : IsInGroups(text, '.')
            ? new(MalformedNumberCode, location, $"`{Shown(text)}` is not a number: its digits stand in groups between dots.", $"Write {Shown(text.Replace('.', ' '))}.") { Fix = Fix.Replace(location.Span, text.Replace('.', ' ')) }
            : new(MalformedNumberCode, location, $"`{Shown(text)}` is not a number.", "Write 1250, 1 250 or 12.5, and leave a blank before a unit.");

    public static Diagnostic NumberWithCommas(Location location, string text) => new(
        MalformedNumberCode, location, $"`{Shown(text)}` is not a number: its digits stand in groups between commas.",
        $"Write {Shown(text.Replace(',', ' '))}. If two numbers are meant, put a blank after the comma.")
    {
        Fix = IsInGroups(text, ',') || text.Contains(",0", StringComparison.Ordinal) ? Fix.Replace(location.Span, text.Replace(',', ' ')) : null,
    };

    public static Diagnostic DecimalComma(Location location, string text) => new(
        MalformedNumberCode, location, $"`{Shown(text)}` is not a number: decimals stand after a dot.", $"Write {Shown(text.Replace(',', '.'))}.");

    public static Diagnostic NumberTooLong(Location location) => new(
        NumberTooLongCode, location, $"This number has more than {Tokens.NumberLiteral.MostDigits} digits, which is the bound.", "Use a scale word such as `bn` or `trillion`.");

    public static Diagnostic NoSuchDate(Location location, string text) => new(
        NoSuchDateCode, location, $"There is no date `{Shown(text)}`.", DateHint);

    // «12,000» may be two numbers, and «12.000» twelve; three groups can only be one number.
    private static bool IsInGroups(string text, char sign) =>
        text.Split(sign) is [{ Length: <= 3 }, _, _, ..] groups && groups.Skip(1).All(group => group.Length == 3) && groups.All(group => group.All(char.IsAsciiDigit));

    // Where it is closed, and nothing inside would end it sooner.
    private static Fix? StraightQuotes(Location location)
    {
        var inside = location.File.Text.Substring(location.Span.Start + 1, location.Span.Length - 2);
        return inside.Contains('"') || inside.Contains('\\') ? null : Fix.Replace(location.Span, $"\"{inside}\"");
    }

    // Messages quote the file; a quote must neither fill the screen nor reach the terminal as a control sequence.
    private static string Shown(string text) => SafeText.Shown(text);
}
