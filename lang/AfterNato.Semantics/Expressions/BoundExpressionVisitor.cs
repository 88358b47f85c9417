namespace AfterNato.Semantics.Expressions;

/// <summary>One method for each form of expression; a new form does not compile until every pass has its answer.</summary>
public abstract class BoundExpressionVisitor<TResult>
{
    public TResult Visit(BoundExpression node) => node.Accept(this);

    public abstract TResult VisitError(BoundExpression.Error node);

    public abstract TResult VisitNumber(BoundExpression.Number node);

    public abstract TResult VisitTruth(BoundExpression.Truth node);

    public abstract TResult VisitParameter(BoundExpression.Parameter node);

    public abstract TResult VisitVariable(BoundExpression.Variable node);

    public abstract TResult VisitRole(BoundExpression.Role node);

    public abstract TResult VisitMembers(BoundExpression.Members node);

    public abstract TResult VisitBallots(BoundExpression.Ballots node);

    public abstract TResult VisitUnion(BoundExpression.Union node);

    public abstract TResult VisitSetOperation(BoundExpression.SetOperation node);

    public abstract TResult VisitCount(BoundExpression.Count node);

    public abstract TResult VisitVotes(BoundExpression.Votes node);

    public abstract TResult VisitShare(BoundExpression.Share node);

    public abstract TResult VisitArithmetic(BoundExpression.Arithmetic node);

    public abstract TResult VisitNegation(BoundExpression.Negation node);

    public abstract TResult VisitComparison(BoundExpression.Comparison node);

    public abstract TResult VisitSetEquality(BoundExpression.SetEquality node);

    public abstract TResult VisitInclusion(BoundExpression.Inclusion node);

    public abstract TResult VisitEquivalence(BoundExpression.Equivalence node);

    public abstract TResult VisitLogical(BoundExpression.Logical node);

    public abstract TResult VisitNot(BoundExpression.Not node);

    public abstract TResult VisitConditional(BoundExpression.Conditional node);

    public abstract TResult VisitQuantifier(BoundExpression.Quantifier node);

    public abstract TResult VisitRuleUse(BoundExpression.RuleUse node);

    public abstract TResult VisitQuestion(BoundExpression.Question node);

    public abstract TResult VisitLength(BoundExpression.Length node);

    public abstract TResult VisitDate(BoundExpression.Date node);

    public abstract TResult VisitToday(BoundExpression.Today node);

    public abstract TResult VisitText(BoundExpression.Text node);

    public abstract TResult VisitFactOfMember(BoundExpression.FactOfMember node);

    public abstract TResult VisitFactOfDeclared(BoundExpression.FactOfDeclared node);

    public abstract TResult VisitDateShift(BoundExpression.DateShift node);

    public abstract TResult VisitDateDifference(BoundExpression.DateDifference node);

    public abstract TResult VisitUnitChange(BoundExpression.UnitChange node);

    public abstract TResult VisitExchange(BoundExpression.Exchange node);

    public abstract TResult VisitRounded(BoundExpression.Rounded node);

    public abstract TResult VisitBorne(BoundExpression.Borne node);

    public abstract TResult VisitSum(BoundExpression.Sum node);

    public abstract TResult VisitCountWhere(BoundExpression.CountWhere node);

    public abstract TResult VisitExtremeOver(BoundExpression.ExtremeOver node);

    public abstract TResult VisitExtremeOf(BoundExpression.ExtremeOf node);

    public abstract TResult VisitSelection(BoundExpression.Selection node);
}
