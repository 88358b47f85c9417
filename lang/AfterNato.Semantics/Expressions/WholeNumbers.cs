using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Expressions;

/// <summary>Tells numbers that count something from parts of a whole, which alone can be compared with a percentage.</summary>
internal static class WholeNumbers
{
    /// <summary>Whether the number can only be meant as a count: `count(for)`, `3`. Nothing and the whole, `0` and `1`, are parts too.</summary>
    public static bool IsCount(BoundExpression expression) => IsWhole(expression) && !IsZeroOrOne(expression);

    private static bool IsWhole(BoundExpression expression) => expression switch
    {
        { Type.Kind: not TypeKind.Number } => false,
        BoundExpression.Number number => (number.Digits % System.Numerics.BigInteger.Pow(10, number.Decimals)).IsZero,
        BoundExpression.Count or BoundExpression.CountWhere or BoundExpression.Question => true,
        BoundExpression.Arithmetic { Operator: not TokenKind.Slash } joined => IsWhole(joined.Left) && IsWhole(joined.Right),
        BoundExpression.Negation negation => IsWhole(negation.Operand),
        BoundExpression.Conditional choice => IsWhole(choice.WhenTrue) && IsWhole(choice.WhenFalse),
        BoundExpression.Sum sum => IsWhole(sum.Body),
        BoundExpression.ExtremeOver extreme => IsWhole(extreme.Body),
        BoundExpression.ExtremeOf extreme => IsWhole(extreme.Left) && IsWhole(extreme.Right),
        _ => false,
    };

    private static bool IsZeroOrOne(BoundExpression expression) =>
        expression is BoundExpression.Number number && (number.Digits.IsZero || number.Digits == System.Numerics.BigInteger.Pow(10, number.Decimals));
}
