using AfterNato.Semantics.Symbols;

namespace AfterNato.Semantics.Expressions;

/// <summary>The groups and rules that an expression mentions, each of which has to be worked out before it.</summary>
internal sealed class MentionedDefinitions : BoundExpressionVisitor<IEnumerable<Symbol>>
{
    public static IEnumerable<Symbol> In(BoundExpression expression) => new MentionedDefinitions().Visit(expression).Distinct();

    public override IEnumerable<Symbol> VisitError(BoundExpression.Error node) => [];

    public override IEnumerable<Symbol> VisitNumber(BoundExpression.Number node) => [];

    public override IEnumerable<Symbol> VisitTruth(BoundExpression.Truth node) => [];

    public override IEnumerable<Symbol> VisitParameter(BoundExpression.Parameter node) => [];

    public override IEnumerable<Symbol> VisitVariable(BoundExpression.Variable node) => [];

    public override IEnumerable<Symbol> VisitRole(BoundExpression.Role node) => [];

    public override IEnumerable<Symbol> VisitMembers(BoundExpression.Members node) => node.Symbol.Kind.Word == "group" ? [node.Symbol] : [];

    public override IEnumerable<Symbol> VisitBallots(BoundExpression.Ballots node) => [];

    public override IEnumerable<Symbol> VisitUnion(BoundExpression.Union node) => node.Sets.SelectMany(Visit);

    public override IEnumerable<Symbol> VisitSetOperation(BoundExpression.SetOperation node) => Visit(node.Left).Concat(Visit(node.Right));

    public override IEnumerable<Symbol> VisitCount(BoundExpression.Count node) => Visit(node.Set);

    public override IEnumerable<Symbol> VisitShare(BoundExpression.Share node) => Visit(node.Set);

    public override IEnumerable<Symbol> VisitArithmetic(BoundExpression.Arithmetic node) => Visit(node.Left).Concat(Visit(node.Right));

    public override IEnumerable<Symbol> VisitNegation(BoundExpression.Negation node) => Visit(node.Operand);

    public override IEnumerable<Symbol> VisitComparison(BoundExpression.Comparison node) => Visit(node.Left).Concat(Visit(node.Right));

    public override IEnumerable<Symbol> VisitSetEquality(BoundExpression.SetEquality node) => Visit(node.Left).Concat(Visit(node.Right));

    public override IEnumerable<Symbol> VisitInclusion(BoundExpression.Inclusion node) => Visit(node.Left).Concat(Visit(node.Right));

    public override IEnumerable<Symbol> VisitEquivalence(BoundExpression.Equivalence node) => Visit(node.Left).Concat(Visit(node.Right));

    public override IEnumerable<Symbol> VisitLogical(BoundExpression.Logical node) => Visit(node.Left).Concat(Visit(node.Right));

    public override IEnumerable<Symbol> VisitNot(BoundExpression.Not node) => Visit(node.Operand);

    public override IEnumerable<Symbol> VisitConditional(BoundExpression.Conditional node) =>
        Visit(node.Condition).Concat(Visit(node.WhenTrue)).Concat(Visit(node.WhenFalse));

    public override IEnumerable<Symbol> VisitQuantifier(BoundExpression.Quantifier node) => Visit(node.Set).Concat(Visit(node.Body));

    public override IEnumerable<Symbol> VisitRuleUse(BoundExpression.RuleUse node) => node.Arguments.SelectMany(Visit).Prepend(node.Rule);

    public override IEnumerable<Symbol> VisitQuestion(BoundExpression.Question node) =>
        node.About.SelectMany(role => Visit(role.Member)).Concat(node.Coalition is { } coalition ? Visit(coalition) : []);
}
