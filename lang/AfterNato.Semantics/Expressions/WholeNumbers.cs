using System.Numerics;

using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Expressions;

/// <summary>Tells numbers that count something from parts of a whole, which alone can be compared with a percentage.</summary>
internal static class WholeNumbers
{
    /// <summary>
    /// Whether the number can only be meant as a count: `count(seats) / 2`, `votes(for)`, `3`. One count divided by another is a part, and so are nothing
    /// and the whole, `0` and `1`; of figures and of what a rule is given nobody can tell.
    /// </summary>
    public static bool IsCount(BoundExpression expression) =>
        expression.Type.Kind == TypeKind.Number && (CountsIn(expression) > 0 || (IsWhole(expression) && !IsZeroOrOne(expression)));

    // Counts multiplied with each other, less those divided by; null where nobody can tell.
    private static int? CountsIn(BoundExpression expression) => expression switch
    {
        BoundExpression.Number or BoundExpression.Share => 0,
        BoundExpression.Count or BoundExpression.CountWhere or BoundExpression.Votes => 1,
        BoundExpression.Question question => question.Type.Kind == TypeKind.Percentage ? 0 : 1,
        BoundExpression.Arithmetic { Operator: TokenKind.Star } product => CountsIn(product.Left) + CountsIn(product.Right),
        BoundExpression.Arithmetic { Operator: TokenKind.Slash } quotient => CountsIn(quotient.Left) - CountsIn(quotient.Right),
        BoundExpression.Arithmetic sum => More(CountsIn(sum.Left), CountsIn(sum.Right)),
        BoundExpression.Rounded rounded => CountsIn(rounded.Operand),
        BoundExpression.Negation negation => CountsIn(negation.Operand),
        BoundExpression.Conditional choice => More(CountsIn(choice.WhenTrue), CountsIn(choice.WhenFalse)),
        BoundExpression.Sum sum => CountsIn(sum.Body) + 1,
        BoundExpression.ExtremeOver extreme => CountsIn(extreme.Body),
        BoundExpression.ExtremeOf extreme => More(CountsIn(extreme.Left), CountsIn(extreme.Right)),
        _ => null,
    };

    private static int? More(int? one, int? other) => one is { } first && other is { } second ? Math.Max(first, second) : null;

    private static bool IsWhole(BoundExpression expression) => expression switch
    {
        { Type.Kind: not TypeKind.Number } => false,
        BoundExpression.Number number => (number.Digits % BigInteger.Pow(10, number.Decimals)).IsZero,
        BoundExpression.Arithmetic { Operator: not TokenKind.Slash } joined => IsWhole(joined.Left) && IsWhole(joined.Right),
        BoundExpression.Negation negation => IsWhole(negation.Operand),
        _ => false,
    };

    private static bool IsZeroOrOne(BoundExpression expression) =>
        expression is BoundExpression.Number number && (number.Digits.IsZero || number.Digits == BigInteger.Pow(10, number.Decimals));
}
