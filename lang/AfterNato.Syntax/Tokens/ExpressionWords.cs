namespace AfterNato.Syntax.Tokens;

/// <summary>Words that mean something inside expressions. They are not reserved: only where a value is expected.</summary>
public static class ExpressionWords
{
    public static bool IsOperator(SyntaxToken token) =>
        token.Kind == TokenKind.Word && token.Characters is "and" or "or" or "not" or "in" or "except" or "if" or "then" or "else" or "&&" or "||" or "!";

    /// <summary>`and`, or the sign that other languages have for it, which has been reported where it stands.</summary>
    public static bool IsAnd(SyntaxToken token) => token.Is("and") || token.Is("&&");

    /// <summary>`or`, in the same way.</summary>
    public static bool IsOr(SyntaxToken token) => token.Is("or") || token.Is("||");

    /// <summary>`not`, in the same way.</summary>
    public static bool IsNot(SyntaxToken token) => token.Is("not") || token.Is("!");

    public static bool IsScale(SyntaxToken token) =>
        token.Kind == TokenKind.Word && token.Characters is "thousand" or "million" or "bn" or "billion" or "trillion";

    /// <summary>The power of ten that a scale word stands for.</summary>
    public static int PowerOf(SyntaxToken scale) => scale.Text switch
    {
        "thousand" => 3,
        "million" => 6,
        "bn" or "billion" => 9,
        "trillion" => 12,
        _ => 0,
    };
}
