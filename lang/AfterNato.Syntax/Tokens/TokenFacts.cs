namespace AfterNato.Syntax.Tokens;

/// <summary>How each kind of token is written and called.</summary>
public static class TokenFacts
{
    /// <summary>How a token of this kind is called in a message to the user.</summary>
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "the end of the file",
        TokenKind.Word => "a name",
        TokenKind.Number => "a number",
        TokenKind.Date => "a date",
        TokenKind.Text => "a text in quotes",
        _ => $"`{Spelling(kind)}`",
    };

    public static string Spelling(TokenKind kind) => kind switch
    {
        TokenKind.OpenBrace => "{",
        TokenKind.CloseBrace => "}",
        TokenKind.OpenParenthesis => "(",
        TokenKind.CloseParenthesis => ")",
        TokenKind.Comma => ",",
        TokenKind.Colon => ":",
        TokenKind.Dot => ".",
        TokenKind.Equals => "=",
        TokenKind.NotEquals => "!=",
        TokenKind.Less => "<",
        TokenKind.LessOrEquals => "<=",
        TokenKind.Greater => ">",
        TokenKind.GreaterOrEquals => ">=",
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Star => "*",
        TokenKind.Slash => "/",
        TokenKind.Percent => "%",
        TokenKind.Ampersand => "&",
        TokenKind.Bar => "|",
        _ => "",
    };
}
