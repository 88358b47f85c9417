using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Expressions;

/// <summary>An expression with its meaning. Passes that must treat every form visit with <see cref="BoundExpressionVisitor{TResult}"/>.</summary>
public abstract partial record BoundExpression(ExpressionType Type)
{
    /// <summary>The expressions that it consists of.</summary>
    public abstract ImmutableArray<BoundExpression> Parts { get; }

    /// <summary>How the file says it, on one line and cut off where it is long; empty inside rules, which nobody asks for their reasons.</summary>
    public string Source { get; init; } = "";

    /// <summary>The expression and everything in it.</summary>
    public IEnumerable<BoundExpression> All => Parts.SelectMany(part => part.All).Prepend(this);

    public abstract TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor);

    /// <summary>Something broken that has been reported.</summary>
    public sealed record Error() : BoundExpression(ExpressionType.Error)
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitError(this);
    }

    /// <summary>An exact number, with a unit or without: <c>Digits / 10^Decimals</c>. A percentage is held as the fraction it is.</summary>
    public sealed record Number(BigInteger Digits, int Decimals, ExpressionType Type) : BoundExpression(Type)
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitNumber(this);
    }

    /// <summary>`yes` or `no`.</summary>
    public sealed record Truth(bool IsTrue) : BoundExpression(ExpressionType.Boolean)
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitTruth(this);
    }

    /// <summary>A number that whoever uses the rule gives.</summary>
    public sealed record Parameter(string Name) : BoundExpression(ExpressionType.Number)
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitParameter(this);
    }

    /// <summary>The member that a quantifier speaks about, as a set of one.</summary>
    public sealed record Variable(string Name) : BoundExpression(ExpressionType.Set)
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitVariable(this);
    }

    /// <summary>Who is in a role of the procedure, as a set.</summary>
    public sealed record Role(string Name) : BoundExpression(ExpressionType.Set)
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitRole(this);
    }

    /// <summary>The members that a declaration stands for: itself, those of a group, those of an organisation at the date.</summary>
    public sealed record Members(Symbol Symbol) : BoundExpression(ExpressionType.Set)
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitMembers(this);
    }

    /// <summary>One of the sets of a ballot: `seats`, `for`, `against`, `abstaining`, `absent`, `present`, `voting`.</summary>
    public sealed record Ballots(string Name) : BoundExpression(ExpressionType.Set)
    {
        public override ImmutableArray<BoundExpression> Parts => [];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitBallots(this);
    }

    /// <summary>Everybody who is in one of the sets; nobody for none.</summary>
    public sealed record Union(ImmutableArray<BoundExpression> Sets) : BoundExpression(ExpressionType.Set)
    {
        public override ImmutableArray<BoundExpression> Parts => Sets;

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitUnion(this);
    }

    /// <summary>Both (`&amp;`), either (`|`), or the left without the right (`except`).</summary>
    public sealed record SetOperation(BoundExpression Left, SetOperator Operator, BoundExpression Right) : BoundExpression(ExpressionType.Set)
    {
        public override ImmutableArray<BoundExpression> Parts => [Left, Right];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitSetOperation(this);
    }

    /// <summary>How many there are.</summary>
    public sealed record Count(BoundExpression Set) : BoundExpression(ExpressionType.Number)
    {
        public override ImmutableArray<BoundExpression> Parts => [Set];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitCount(this);
    }

    /// <summary>How many votes these seats have together.</summary>
    public sealed record Votes(BoundExpression Set) : BoundExpression(ExpressionType.Number)
    {
        public override ImmutableArray<BoundExpression> Parts => [Set];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitVotes(this);
    }

    /// <summary>What part of the seats these are, or what part of a fact they have.</summary>
    public sealed record Share(BoundExpression Set, FactSymbol? Fact) : BoundExpression(ExpressionType.Percentage)
    {
        public override ImmutableArray<BoundExpression> Parts => [Set];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitShare(this);
    }

    /// <summary>Two numbers or lengths of time and a sign.</summary>
    public sealed record Arithmetic(BoundExpression Left, TokenKind Operator, BoundExpression Right, ExpressionType Type) : BoundExpression(Type)
    {
        public override ImmutableArray<BoundExpression> Parts => [Left, Right];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitArithmetic(this);
    }

    /// <summary>The opposite of a number or a length of time.</summary>
    public sealed record Negation(BoundExpression Operand) : BoundExpression(Operand.Type)
    {
        public override ImmutableArray<BoundExpression> Parts => [Operand];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitNegation(this);
    }

    /// <summary>How two values of one type compare: numbers, lengths of time, dates; texts by `=` and `!=` alone.</summary>
    public sealed record Comparison(BoundExpression Left, TokenKind Operator, BoundExpression Right) : BoundExpression(ExpressionType.Boolean)
    {
        public override ImmutableArray<BoundExpression> Parts => [Left, Right];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitComparison(this);
    }

    /// <summary>Whether two sets hold the same members, or whether they do not.</summary>
    public sealed record SetEquality(BoundExpression Left, BoundExpression Right, bool Negated) : BoundExpression(ExpressionType.Boolean)
    {
        public override ImmutableArray<BoundExpression> Parts => [Left, Right];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitSetEquality(this);
    }

    /// <summary>Whether everybody in the left is in the right.</summary>
    public sealed record Inclusion(BoundExpression Left, BoundExpression Right) : BoundExpression(ExpressionType.Boolean)
    {
        public override ImmutableArray<BoundExpression> Parts => [Left, Right];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitInclusion(this);
    }

    /// <summary>Whether two conditions are both true or both false, or whether they are not.</summary>
    public sealed record Equivalence(BoundExpression Left, BoundExpression Right, bool Negated) : BoundExpression(ExpressionType.Boolean)
    {
        public override ImmutableArray<BoundExpression> Parts => [Left, Right];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitEquivalence(this);
    }

    /// <summary>Both conditions (`and`), or one of them.</summary>
    public sealed record Logical(BoundExpression Left, bool IsAnd, BoundExpression Right) : BoundExpression(ExpressionType.Boolean)
    {
        public override ImmutableArray<BoundExpression> Parts => [Left, Right];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitLogical(this);
    }

    /// <summary>The contrary.</summary>
    public sealed record Not(BoundExpression Operand) : BoundExpression(ExpressionType.Boolean)
    {
        public override ImmutableArray<BoundExpression> Parts => [Operand];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitNot(this);
    }

    /// <summary>`if a then b else c`.</summary>
    public sealed record Conditional(BoundExpression Condition, BoundExpression WhenTrue, BoundExpression WhenFalse) : BoundExpression(WhenTrue.Type)
    {
        public override ImmutableArray<BoundExpression> Parts => [Condition, WhenTrue, WhenFalse];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitConditional(this);
    }

    /// <summary>`for every x in S: …`, or `for some`.</summary>
    public sealed record Quantifier(bool IsEvery, string Name, BoundExpression Set, BoundExpression Body) : BoundExpression(ExpressionType.Boolean)
    {
        public override ImmutableArray<BoundExpression> Parts => [Set, Body];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitQuantifier(this);
    }

    /// <summary>Another rule, with its numbers, on the same ballot.</summary>
    public sealed record RuleUse(RuleSymbol Rule, ImmutableArray<BoundExpression> Arguments) : BoundExpression(ExpressionType.Boolean)
    {
        public override ImmutableArray<BoundExpression> Parts => Arguments;

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitRuleUse(this);
    }

    /// <summary>A question about a procedure as a game, and the coalition or the one member that it asks about.</summary>
    public sealed record Question(GameQuestion Asked, ProcedureSymbol Procedure, ImmutableArray<(string Role, BoundExpression Member)> About, BoundExpression? Of) : BoundExpression(GameQuestions.TypeOf(Asked))
    {
        public override ImmutableArray<BoundExpression> Parts => [.. About.Select(role => role.Member), .. Of is null ? ImmutableArray<BoundExpression>.Empty : [Of]];

        public override TResult Accept<TResult>(BoundExpressionVisitor<TResult> visitor) => visitor.VisitQuestion(this);
    }
}
