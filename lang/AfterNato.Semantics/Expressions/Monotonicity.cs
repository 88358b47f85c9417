using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Expressions;

/// <summary>
/// Proves from the text of a rule, where it can, that a changed vote never defeats a decision. It asks of every part in which direction it
/// moves when the vote changes; what it cannot tell it calls unknown, never monotone.
/// </summary>
public sealed partial class Monotonicity : BoundExpressionVisitor<Direction>
{
    // In which direction each set of the ballot moves when the vote changes.
    private readonly Func<string, Direction> _sets;

    private Monotonicity(Func<string, Direction> sets) => _sets = sets;

    /// <summary>Whether the text of a rule proves that turning a vote from against to for never defeats a decision.</summary>
    public static bool IsProved(BoundExpression condition) => NeverFalls(condition, AgainstToFor);

    /// <summary>Whether the text of a rule proves that nobody defeats a decision by staying away instead of voting against, or by coming to vote for it.</summary>
    public static bool IsSafeFromAbsence(BoundExpression condition) => NeverFalls(condition, AgainstToAbsent) && NeverFalls(condition, AbsentToFor);

    public override Direction VisitError(BoundExpression.Error node) => Direction.Unknown;

    public override Direction VisitNumber(BoundExpression.Number node) => Direction.Constant;

    public override Direction VisitTruth(BoundExpression.Truth node) => Direction.Constant;

    public override Direction VisitParameter(BoundExpression.Parameter node) => Direction.Constant;

    public override Direction VisitVariable(BoundExpression.Variable node) => Direction.Constant;

    public override Direction VisitRole(BoundExpression.Role node) => Direction.Constant;

    public override Direction VisitMembers(BoundExpression.Members node) => Direction.Constant;

    public override Direction VisitBallots(BoundExpression.Ballots node) => _sets(node.Name);

    public override Direction VisitUnion(BoundExpression.Union node) => node.Sets.Select(Visit).Aggregate(Direction.Constant, Together);

    public override Direction VisitSetOperation(BoundExpression.SetOperation node) =>
        Together(Visit(node.Left), node.Operator == SetOperator.Except ? Turned(Visit(node.Right)) : Visit(node.Right));

    public override Direction VisitCount(BoundExpression.Count node) => Visit(node.Set);

    // Nobody has fewer votes than none.
    public override Direction VisitVotes(BoundExpression.Votes node) => Visit(node.Set);

    // Facts are never negative, so more members never have less.
    public override Direction VisitShare(BoundExpression.Share node) => Visit(node.Set);

    public override Direction VisitArithmetic(BoundExpression.Arithmetic node)
    {
        var left = Visit(node.Left);
        var right = Visit(node.Right);
        return node.Operator switch
        {
            TokenKind.Plus => Together(left, right),
            TokenKind.Minus => Together(left, Turned(right)),
            _ when left == Direction.Constant && right == Direction.Constant => Direction.Constant,
            TokenKind.Star when node.Left is BoundExpression.Number => right,
            TokenKind.Star or TokenKind.Slash when node.Right is BoundExpression.Number => left,
            TokenKind.Star when IsConstantFraction(node.Left) => right,
            _ => Direction.Unknown,
        };
    }

    public override Direction VisitNegation(BoundExpression.Negation node) => Turned(Visit(node.Operand));

    public override Direction VisitComparison(BoundExpression.Comparison node)
    {
        var left = Visit(node.Left);
        var right = Visit(node.Right);
        return node.Operator switch
        {
            TokenKind.Greater or TokenKind.GreaterOrEquals => Together(left, Turned(right)),
            TokenKind.Less or TokenKind.LessOrEquals => Together(Turned(left), right),
            _ => left == Direction.Constant && right == Direction.Constant ? Direction.Constant : Direction.Unknown,
        };
    }

    public override Direction VisitSetEquality(BoundExpression.SetEquality node)
    {
        var direction = (node.Left, node.Right) switch
        {
            (_, BoundExpression.Union { Sets.IsEmpty: true }) => Turned(Visit(node.Left)),
            (BoundExpression.Union { Sets.IsEmpty: true }, _) => Turned(Visit(node.Right)),
            (BoundExpression.Ballots, BoundExpression.Ballots { Name: "seats" }) => Visit(node.Left),
            (BoundExpression.Ballots { Name: "seats" }, BoundExpression.Ballots) => Visit(node.Right),
            _ => Visit(node.Left) == Direction.Constant && Visit(node.Right) == Direction.Constant ? Direction.Constant : Direction.Unknown,
        };
        return node.Negated ? Turned(direction) : direction;
    }

    public override Direction VisitInclusion(BoundExpression.Inclusion node) => Together(Turned(Visit(node.Left)), Visit(node.Right));

    public override Direction VisitEquivalence(BoundExpression.Equivalence node) =>
        Visit(node.Left) == Direction.Constant && Visit(node.Right) == Direction.Constant ? Direction.Constant : Direction.Unknown;

    public override Direction VisitLogical(BoundExpression.Logical node) => Together(Visit(node.Left), Visit(node.Right));

    public override Direction VisitNot(BoundExpression.Not node) => Turned(Visit(node.Operand));

    public override Direction VisitConditional(BoundExpression.Conditional node) =>
        Visit(node.Condition) == Direction.Constant ? Together(Visit(node.WhenTrue), Visit(node.WhenFalse)) : Direction.Unknown;

    // Over more members a condition for every one is harder, and for some one easier.
    public override Direction VisitQuantifier(BoundExpression.Quantifier node) =>
        Together(node.IsEvery ? Turned(Visit(node.Set)) : Visit(node.Set), Visit(node.Body));

    public override Direction VisitRuleUse(BoundExpression.RuleUse node) =>
        node.Rule.Condition is { } condition && node.Arguments.All(argument => Visit(argument) == Direction.Constant) ? Visit(condition) : Direction.Unknown;

    public override Direction VisitQuestion(BoundExpression.Question node) => Direction.Unknown;

    private static bool NeverFalls(BoundExpression condition, Func<string, Direction> sets) =>
        new Monotonicity(sets).Visit(condition) is Direction.Constant or Direction.Rising;

    private static Direction AgainstToFor(string set) => set switch
    {
        "for" => Direction.Rising,
        "against" => Direction.Falling,
        _ => Direction.Constant,
    };

    private static Direction AgainstToAbsent(string set) => set switch
    {
        "absent" => Direction.Rising,
        "against" or "present" or "voting" => Direction.Falling,
        _ => Direction.Constant,
    };

    private static Direction AbsentToFor(string set) => set switch
    {
        "for" or "present" or "voting" => Direction.Rising,
        "absent" => Direction.Falling,
        _ => Direction.Constant,
    };

    private static bool IsConstantFraction(BoundExpression expression) =>
        expression is BoundExpression.Arithmetic { Left: BoundExpression.Number, Operator: TokenKind.Slash, Right: BoundExpression.Number };

    private static Direction Turned(Direction direction) => direction switch
    {
        Direction.Rising => Direction.Falling,
        Direction.Falling => Direction.Rising,
        _ => direction,
    };

    private static Direction Together(Direction left, Direction right)
    {
        if (left == Direction.Constant || left == right)
            return right;
        return right == Direction.Constant ? left : Direction.Unknown;
    }
}
