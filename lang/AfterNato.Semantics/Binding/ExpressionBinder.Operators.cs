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
            TokenKind.Star or TokenKind.Slash => BindProduct(node),
            _ => BindSum(node),
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
        var (left, right) = WithYears(node, Visit(node.Left), Visit(node.Right));
        if (AnyBroken(left, right))
            return Error;
        if (left.Type.IsOrdered && right.Type.IsOrdered)
            return Compared(node, left, right);
        if (left.Type.Kind != right.Type.Kind)
            return Mismatch(node.Right, right.Type, left.Type);

        var negated = node.OperatorToken.Kind == TokenKind.NotEquals;
        return left.Type.Kind switch
        {
            TypeKind.Set => new BoundExpression.SetEquality(left, right, negated),
            TypeKind.Boolean => new BoundExpression.Equivalence(left, right, negated),
            _ => new BoundExpression.Comparison(left, node.OperatorToken.Kind, right),
        };
    }

    private BoundExpression BindComparison(BinaryExpressionSyntax node)
    {
        var (left, right) = WithYears(node, Visit(node.Left), Visit(node.Right));
        if (AnyBroken(left, right))
            return Error;
        if (left.Type.Kind == right.Type.Kind && !left.Type.IsOrdered)
            return Impossible(node, left, right);
        left = Demand(node.Left, left, type => type.IsOrdered);
        right = Demand(node.Right, right, type => type.IsOrdered);
        return AnyBroken(left, right) ? Error : Compared(node, left, right);
    }

    private BoundExpression Compared(BinaryExpressionSyntax node, BoundExpression left, BoundExpression right)
    {
        var sign = node.OperatorToken.Kind;
        switch (left.Type.Kind, right.Type.Kind)
        {
            case (TypeKind.Percentage, TypeKind.Number) or (TypeKind.Number, TypeKind.Percentage):
                var number = left.Type.Kind == TypeKind.Number ? left : right;
                if (!WholeNumbers.IsCount(number))
                    return new BoundExpression.Comparison(left, sign, right);
                diagnostics.Report(TypeDiagnostics.PercentageAgainstCount(At(node), number switch
                {
                    BoundExpression.Number { Digits: var digits, Decimals: var decimals } =>
                        $"Write the number in percent: `{digits / System.Numerics.BigInteger.Pow(10, decimals)} %` of the whole, or `200 %` for twice the whole.",
                    _ when number.All.Any(part => part is BoundExpression.Votes) => "Write `share(…)` in place of `votes(…)`, or divide by all votes: `votes(for) / votes(seats)`.",
                    _ when scope.HasBallot => "Write `share(…)` in place of `count(…)`, or divide by how many there are: `count(for) / count(seats)`.",
                    _ => "Divide by how many there are: `count(S) / count(NATO) > 50 %`.",
                }));
                return Error;
            default:
                return Unified(node, left, right) is { } converted ? new BoundExpression.Comparison(left, sign, converted) : Error;
        }
    }

    private BoundExpression BindSum(BinaryExpressionSyntax node)
    {
        var (left, right) = (Visit(node.Left), Visit(node.Right));
        if (AnyBroken(left, right))
            return Error;
        if (left.Type.Kind == right.Type.Kind && !left.Type.IsOrdered)
            return Impossible(node, left, right);
        left = Demand(node.Left, left, type => type.IsOrdered);
        right = Demand(node.Right, right, type => type.IsOrdered);
        if (AnyBroken(left, right))
            return Error;

        var sign = node.OperatorToken.Kind;
        switch (left.Type.Kind, right.Type.Kind)
        {
            case (TypeKind.Date, TypeKind.Duration):
                return new BoundExpression.DateShift(left, sign, right);
            case (TypeKind.Duration, TypeKind.Date) when sign == TokenKind.Plus:
                return new BoundExpression.DateShift(right, sign, left);
            case (TypeKind.Date, TypeKind.Date) when sign == TokenKind.Minus:
                return new BoundExpression.DateDifference(left, right);
            case (TypeKind.Date, TypeKind.Date):
                return Impossible(node, left, right);
            default:
                return Unified(node, left, right) is { } converted
                    ? new BoundExpression.Arithmetic(left, sign, converted, Joint(left.Type, converted.Type))
                    : Error;
        }
    }

    private BoundExpression BindProduct(BinaryExpressionSyntax node)
    {
        var left = Demand(node.Left, Visit(node.Left), type => type.IsAmount);
        var right = Demand(node.Right, Visit(node.Right), type => type.IsAmount);
        if (AnyBroken(left, right))
            return Error;

        var sign = node.OperatorToken.Kind;
        if (sign == TokenKind.Slash && right is BoundExpression.Number { Digits.IsZero: true })
        {
            diagnostics.Report(ValueDiagnostics.DivisionByZero(At(node.Right)));
            return Error;
        }

        var rightIsFactor = right.Type.Kind is TypeKind.Number or TypeKind.Percentage;
        var leftIsFactor = left.Type.Kind is TypeKind.Number or TypeKind.Percentage;
        if (sign == TokenKind.Star)
        {
            // A part of something is that thing: 2 % of a sum is a sum, and of a number a number.
            if (left.Type.Kind == TypeKind.Percentage || (left.Type.Kind == TypeKind.Number && right.Type.Kind != TypeKind.Percentage))
                return new BoundExpression.Arithmetic(left, sign, right, right.Type);
            return rightIsFactor ? new BoundExpression.Arithmetic(left, sign, right, left.Type) : Impossible(node, left, right);
        }

        if (rightIsFactor)
            return new BoundExpression.Arithmetic(left, sign, right, left.Type);
        if (leftIsFactor || left.Type.Kind != right.Type.Kind)
            return Impossible(node, left, right);
        return Unified(node, left, right) is { } divisor ? new BoundExpression.Arithmetic(left, sign, divisor, ExpressionType.Percentage) : Error;
    }

    /// <summary>`founded of NATO >= 1949`: beside a date, a plain number of four digits is a year.</summary>
    private static (BoundExpression Left, BoundExpression Right) WithYears(BinaryExpressionSyntax node, BoundExpression left, BoundExpression right)
    {
        if (left.Type.Kind == TypeKind.Date && YearIn(node.Right) is { } last)
            return (left, last);
        return right.Type.Kind == TypeKind.Date && YearIn(node.Left) is { } first ? (first, right) : (left, right);
    }

    private static BoundExpression.Date? YearIn(ExpressionSyntax syntax) =>
        syntax is NumberExpressionSyntax { Percent: null, Scale: null, Unit: null } number && DateLiteral.Of(number.Number) is { } year ? new(year) : null;

    private BoundExpression Impossible(BinaryExpressionSyntax node, BoundExpression left, BoundExpression right)
    {
        diagnostics.Report(TypeDiagnostics.OperandsMismatch(At(node), node.OperatorToken.Text, left.Type, right.Type, Conversions.HintFor(node.OperatorToken.Kind, left.Type, right.Type)));
        return Error;
    }
}
