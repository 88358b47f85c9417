namespace AfterNato.Semantics.Expressions;

/// <summary>Proves of numbers and lengths of time, where it can, that they are never below zero.</summary>
internal static class Signs
{
    public static bool IsNeverNegative(BoundExpression expression) => expression switch
    {
        // Figures of facts, like what stands in a condition, are written without a minus sign.
        BoundExpression.Number or BoundExpression.Length or BoundExpression.Count or BoundExpression.CountWhere or BoundExpression.Share => true,
        BoundExpression.FactOfMember or BoundExpression.FactOfDeclared => expression.Type.IsAmount,
        BoundExpression.Question or BoundExpression.Borne => expression.Type.IsAmount,
        BoundExpression.Rounded rounded => IsNeverNegative(rounded.Operand),
        BoundExpression.Arithmetic { Operator: not Syntax.Tokens.TokenKind.Minus } sum => IsNeverNegative(sum.Left) && IsNeverNegative(sum.Right),
        BoundExpression.UnitChange change => IsNeverNegative(change.Operand),
        BoundExpression.Exchange exchange => IsNeverNegative(exchange.Operand),
        BoundExpression.Conditional choice => IsNeverNegative(choice.WhenTrue) && IsNeverNegative(choice.WhenFalse),
        BoundExpression.Sum sum => IsNeverNegative(sum.Body),
        BoundExpression.ExtremeOver extreme => IsNeverNegative(extreme.Body),
        BoundExpression.ExtremeOf extreme => IsNeverNegative(extreme.Left) && IsNeverNegative(extreme.Right),
        _ => false,
    };
}
