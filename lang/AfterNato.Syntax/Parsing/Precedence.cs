using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Parsing;

/// <summary>How tightly the operators bind.</summary>
internal static class Precedence
{
    public const int Or = 1;
    public const int And = 2;
    public const int Comparison = 3;
    public const int Sum = 4;
    public const int Product = 5;

    /// <summary>The precedence of the operator that this token is; 0 when it is none.</summary>
    public static int Of(SyntaxToken token) => token.Kind switch
    {
        TokenKind.Equals or TokenKind.NotEquals or TokenKind.Less or TokenKind.LessOrEquals or TokenKind.Greater or TokenKind.GreaterOrEquals => Comparison,
        TokenKind.Plus or TokenKind.Minus or TokenKind.Bar => Sum,
        TokenKind.Star or TokenKind.Slash or TokenKind.Ampersand => Product,
        TokenKind.Word => OfWord(token.Characters),
        _ => 0,
    };

    private static int OfWord(ReadOnlySpan<char> word) => word switch
    {
        "or" or "||" => Or,
        "and" or "&&" => And,
        "in" => Comparison,
        "except" => Sum,
        _ => 0,
    };
}
