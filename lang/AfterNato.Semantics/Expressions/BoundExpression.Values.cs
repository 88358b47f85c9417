using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Expressions;

/// <content>Figures, dates and texts, and what they become in other units.</content>
public abstract partial record BoundExpression
{
    /// <summary>A length of time as it is written: `30 days`.</summary>
    public sealed record Length(BigInteger Digits, int Decimals, string Unit) : BoundExpression(LengthType(Unit))
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitLength(this);
    }

    /// <summary>A date as it is written.</summary>
    public sealed record Date(DateLiteral Content) : BoundExpression(ExpressionType.Date)
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitDate(this);
    }

    /// <summary>The day at which the architecture is looked at.</summary>
    public sealed record Today() : BoundExpression(ExpressionType.Date)
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitToday(this);
    }

    /// <summary>A text as it is written.</summary>
    public sealed record Text(string Content) : BoundExpression(ExpressionType.Text)
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitText(this);
    }

    /// <summary>A fact of the one member in a set.</summary>
    public sealed record FactOfMember(FactSymbol Fact, BoundExpression Member, ExpressionType Type) : BoundExpression(Type)
    {
        public override ImmutableArray<BoundExpression> Parts => [Member];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitFactOfMember(this);
    }

    /// <summary>A fact of something declared.</summary>
    public sealed record FactOfDeclared(FactSymbol Fact, Symbol Owner, ExpressionType Type) : BoundExpression(Type)
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitFactOfDeclared(this);
    }

    /// <summary>A date so much later (`+`) or earlier (`-`).</summary>
    public sealed record DateShift(BoundExpression Start, TokenKind Operator, BoundExpression By) : BoundExpression(ExpressionType.Date)
    {
        public override ImmutableArray<BoundExpression> Parts => [Start, By];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitDateShift(this);
    }

    /// <summary>The days from the right date to the left one.</summary>
    public sealed record DateDifference(BoundExpression Left, BoundExpression Right) : BoundExpression(ExpressionType.Duration(TimeScale.Days))
    {
        public override ImmutableArray<BoundExpression> Parts => [Left, Right];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitDateDifference(this);
    }

    /// <summary>The same amount in another unit of its kind: so many times <c>Numerator / Denominator</c>.</summary>
    public sealed record UnitChange(BoundExpression Operand, BigInteger Numerator, BigInteger Denominator, ExpressionType Type) : BoundExpression(Type)
    {
        public override ImmutableArray<BoundExpression> Parts => [Operand];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitUnitChange(this);
    }

    /// <summary>The same money in another currency, at the rate of the day.</summary>
    public sealed record Exchange(BoundExpression Operand, Symbol From, Symbol To) : BoundExpression(ExpressionType.In(To))
    {
        public override ImmutableArray<BoundExpression> Parts => [Operand];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitExchange(this);
    }

    /// <summary>The multiple of a step that is nearest to an amount of the same kind; of two the one further from zero.</summary>
    public sealed record Rounded(BoundExpression Operand, BoundExpression Step) : BoundExpression(Operand.Type)
    {
        public override ImmutableArray<BoundExpression> Parts => [Operand, Step];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitRounded(this);
    }

    private static ExpressionType LengthType(string unit) => ExpressionType.Duration(unit is "months" or "years" ? TimeScale.Months : TimeScale.Days);
}
