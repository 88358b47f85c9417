using System.Collections.Frozen;

namespace AfterNato.Syntax.Tokens;

/// <summary>Words that mean something inside expressions. They are not reserved: only where a value is expected.</summary>
public static class ExpressionWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Operators =
        FrozenSet.Create(StringComparer.Ordinal, "and", "or", "not", "in", "except", "if", "then", "else").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Scales =
        FrozenSet.Create(StringComparer.Ordinal, "thousand", "million", "bn", "billion", "trillion").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsOperator(SyntaxToken token) => token.Kind == TokenKind.Word && Operators.Contains(token.Characters);

    public static bool IsScale(SyntaxToken token) => token.Kind == TokenKind.Word && Scales.Contains(token.Characters);

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
