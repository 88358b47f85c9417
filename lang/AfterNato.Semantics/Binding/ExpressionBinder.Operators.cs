using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Expressions;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Binding;

/// <content>Operators.</content>
internal sealed partial class ExpressionBinder
{
    public override BoundExpression VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var sign = node.OperatorToken;
        return sign.Kind switch
        {
            TokenKind.Word when ExpressionWords.IsAnd(sign) || ExpressionWords.IsOr(sign) => BindLogical(node, ExpressionWords.IsAnd(sign)),
            TokenKind.Word when sign.Is("in") => BindInclusion(node),
            TokenKind.Word => BindSetOperation(node, SetOperator.Except),
            TokenKind.Ampersand => BindSetOperation(node, SetOperator.Both),
            TokenKind.Bar => BindSetOperation(node, SetOperator.Either),
            TokenKind.Equals or TokenKind.NotEquals => BindEquality(node),
            TokenKind.Less or TokenKind.LessOrEquals or TokenKind.Greater or TokenKind.GreaterOrEquals => BindComparison(node),
            _ => BindArithmetic(node),
        };
    }

    private BoundExpression BindLogical(BinaryExpressionSyntax node, bool isAnd)
    {
        var left = BindOf(node.Left, ExpressionType.Boolean);
        var right = BindOf(node.Right, ExpressionType.Boolean);
        return AnyBroken(left, right) ? Error : new BoundExpression.Logical(left, isAnd, right);
    }

    private BoundExpression BindInclusion(BinaryExpressionSyntax node)
    {
        var left = BindOf(node.Left, ExpressionType.Set);
        var right = BindOf(node.Right, ExpressionType.Set);
        return AnyBroken(left, right) ? Error : new BoundExpression.Inclusion(left, right);
    }

    private BoundExpression BindSetOperation(BinaryExpressionSyntax node, SetOperator sign)
    {
        var left = BindOf(node.Left, ExpressionType.Set);
        var right = BindOf(node.Right, ExpressionType.Set);
        return AnyBroken(left, right) ? Error : new BoundExpression.SetOperation(left, sign, right);
    }

    private BoundExpression BindEquality(BinaryExpressionSyntax node)
    {
        var left = Visit(node.Left);
        var right = left.Type == ExpressionType.Error ? Visit(node.Right) : BindOf(node.Right, left.Type);
        var negated = node.OperatorToken.Kind == TokenKind.NotEquals;
        if (AnyBroken(left, right))
            return Error;
        return left.Type switch
        {
            ExpressionType.Set => new BoundExpression.SetEquality(left, right, negated),
            ExpressionType.Boolean => new BoundExpression.Equivalence(left, right, negated),
            _ => new BoundExpression.Comparison(left, node.OperatorToken.Kind, right),
        };
    }

    private BoundExpression BindComparison(BinaryExpressionSyntax node)
    {
        var left = BindOf(node.Left, ExpressionType.Number);
        var right = BindOf(node.Right, ExpressionType.Number);
        return AnyBroken(left, right) ? Error : new BoundExpression.Comparison(left, node.OperatorToken.Kind, right);
    }

    private BoundExpression BindArithmetic(BinaryExpressionSyntax node)
    {
        var left = BindOf(node.Left, ExpressionType.Number);
        var right = BindOf(node.Right, ExpressionType.Number);
        if (AnyBroken(left, right))
            return Error;
        if (node.OperatorToken.Kind == TokenKind.Slash && right is BoundExpression.Number { Digits.IsZero: true })
        {
            diagnostics.Report(ValueDiagnostics.DivisionByZero(At(node.Right)));
            return Error;
        }

        return new BoundExpression.Arithmetic(left, node.OperatorToken.Kind, right);
    }
}
