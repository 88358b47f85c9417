using System.Collections.Immutable;

namespace AfterNato.Semantics.Expressions;

/// <content>What is worked out over the members of a set.</content>
public abstract partial record BoundExpression
{
    /// <summary>What each member of a set has, added up; nothing for nobody.</summary>
    public sealed record Sum(string Name, BoundExpression Set, BoundExpression Body) : BoundExpression(Body.Type)
    {
        public override ImmutableArray<BoundExpression> Parts => [Set, Body];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitSum(this);
    }

    /// <summary>Of how many members of a set a condition is true.</summary>
    public sealed record CountWhere(string Name, BoundExpression Set, BoundExpression Condition) : BoundExpression(ExpressionType.Number)
    {
        public override ImmutableArray<BoundExpression> Parts => [Set, Condition];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitCountWhere(this);
    }

    /// <summary>The greatest or the least of what the members of a set have.</summary>
    public sealed record ExtremeOver(bool IsGreatest, string Name, BoundExpression Set, BoundExpression Body) : BoundExpression(Body.Type)
    {
        public override ImmutableArray<BoundExpression> Parts => [Set, Body];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitExtremeOver(this);
    }

    /// <summary>The greater or the lesser of two.</summary>
    public sealed record ExtremeOf(bool IsGreatest, BoundExpression Left, BoundExpression Right) : BoundExpression(Left.Type)
    {
        public override ImmutableArray<BoundExpression> Parts => [Left, Right];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitExtremeOf(this);
    }

    /// <summary>The one member of a set that has the greatest or the least, as a set of one.</summary>
    public sealed record Selection(bool IsGreatest, string Name, BoundExpression Set, BoundExpression Measure) : BoundExpression(ExpressionType.Set)
    {
        public override ImmutableArray<BoundExpression> Parts => [Set, Measure];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitSelection(this);
    }
}
