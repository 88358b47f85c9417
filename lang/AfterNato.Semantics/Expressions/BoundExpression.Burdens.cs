using System.Collections.Immutable;

using AfterNato.Semantics.Symbols;

namespace AfterNato.Semantics.Expressions;

/// <content>What members bear of burdens.</content>
public abstract partial record BoundExpression
{
    /// <summary>What a member bears of a burden, in the unit of its total, or what part of the total that is.</summary>
    public sealed record Borne(Symbol Burden, BoundExpression Member, bool IsShare, ExpressionType Type) : BoundExpression(Type)
    {
        public override ImmutableArray<BoundExpression> Parts => [Member];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitBorne(this);
    }
}
