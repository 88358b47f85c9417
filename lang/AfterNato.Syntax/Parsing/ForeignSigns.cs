using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Parsing;

/// <summary>Signs that other languages use, and that somebody who knows them will write.</summary>
internal static class ForeignSigns
{
    /// <summary>How the sign is written here; null where two things could be meant, «at least» and «it follows».</summary>
    public static string? Meant(string sign) => sign switch
    {
        "&&" => "and",
        "||" => "or",
        "!" => "not",
        "=<" => "<=",
        "<>" => "!=",
        "=>" => null,
        _ => "=",
    };

    /// <summary>The kind of token that stands for it. A sign for a word is taken for the word.</summary>
    public static TokenKind KindOf(string sign) => sign switch
    {
        "&&" or "||" or "!" => TokenKind.Word,
        "=<" => TokenKind.LessOrEquals,
        "<>" => TokenKind.NotEquals,
        "=>" => TokenKind.GreaterOrEquals,
        _ => TokenKind.Equals,
    };
}
