using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>
/// By what a rule can tell one seat from another: the facts that it weighs and the members, groups and organisations that it names.
/// Seats alike in all of them are interchangeable under the rule.
/// </summary>
internal sealed class RuleMarks : BoundExpressionVisitor<object?>
{
    private readonly HashSet<Symbol> _facts = [];
    private readonly HashSet<Symbol> _sets = [];

    public IReadOnlyCollection<Symbol> Facts => _facts;

    public IReadOnlyCollection<Symbol> Sets => _sets;

    public static RuleMarks Of(BoundExpression condition)
    {
        var marks = new RuleMarks();
        marks.Visit(condition);
        return marks;
    }

    public override object? VisitError(BoundExpression.Error node) => null;

    public override object? VisitNumber(BoundExpression.Number node) => null;

    public override object? VisitTruth(BoundExpression.Truth node) => null;

    public override object? VisitParameter(BoundExpression.Parameter node) => null;

    public override object? VisitVariable(BoundExpression.Variable node) => null;

    public override object? VisitRole(BoundExpression.Role node) => null;

    public override object? VisitMembers(BoundExpression.Members node) => _sets.Add(node.Symbol);

    public override object? VisitBallots(BoundExpression.Ballots node) => null;

    public override object? VisitUnion(BoundExpression.Union node) => VisitAll([.. node.Sets]);

    public override object? VisitSetOperation(BoundExpression.SetOperation node) => VisitAll(node.Left, node.Right);

    public override object? VisitCount(BoundExpression.Count node) => Visit(node.Set);

    public override object? VisitShare(BoundExpression.Share node)
    {
        if (node.Fact is { } fact)
            _facts.Add(fact);
        return Visit(node.Set);
    }

    public override object? VisitArithmetic(BoundExpression.Arithmetic node) => VisitAll(node.Left, node.Right);

    public override object? VisitNegation(BoundExpression.Negation node) => Visit(node.Operand);

    public override object? VisitComparison(BoundExpression.Comparison node) => VisitAll(node.Left, node.Right);

    public override object? VisitSetEquality(BoundExpression.SetEquality node) => VisitAll(node.Left, node.Right);

    public override object? VisitInclusion(BoundExpression.Inclusion node) => VisitAll(node.Left, node.Right);

    public override object? VisitEquivalence(BoundExpression.Equivalence node) => VisitAll(node.Left, node.Right);

    public override object? VisitLogical(BoundExpression.Logical node) => VisitAll(node.Left, node.Right);

    public override object? VisitNot(BoundExpression.Not node) => Visit(node.Operand);

    public override object? VisitConditional(BoundExpression.Conditional node) => VisitAll(node.Condition, node.WhenTrue, node.WhenFalse);

    public override object? VisitQuantifier(BoundExpression.Quantifier node) => VisitAll(node.Set, node.Body);

    public override object? VisitRuleUse(BoundExpression.RuleUse node) => node.Rule.Condition is { } condition ? Visit(condition) : null;

    public override object? VisitQuestion(BoundExpression.Question node) => null;

    private object? VisitAll(params ReadOnlySpan<BoundExpression> parts)
    {
        foreach (var part in parts)
            Visit(part);
        return null;
    }
}
