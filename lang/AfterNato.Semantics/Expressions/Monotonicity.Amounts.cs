using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Expressions;

/// <content>Figures, dates, and what is worked out over the members of a set.</content>
public sealed partial class Monotonicity
{
    public override Direction VisitLength(BoundExpression.Length node) => Direction.Constant;

    public override Direction VisitDate(BoundExpression.Date node) => Direction.Constant;

    public override Direction VisitToday(BoundExpression.Today node) => Direction.Constant;

    public override Direction VisitText(BoundExpression.Text node) => Direction.Constant;

    public override Direction VisitFactOfMember(BoundExpression.FactOfMember node) => OnlyConstant(Visit(node.Member));

    public override Direction VisitFactOfDeclared(BoundExpression.FactOfDeclared node) => Direction.Constant;

    public override Direction VisitDateShift(BoundExpression.DateShift node) =>
        Together(Visit(node.Start), node.Operator == TokenKind.Plus ? Visit(node.By) : Turned(Visit(node.By)));

    public override Direction VisitDateDifference(BoundExpression.DateDifference node) => Together(Visit(node.Left), Turned(Visit(node.Right)));

    public override Direction VisitUnitChange(BoundExpression.UnitChange node) => Visit(node.Operand);

    public override Direction VisitExchange(BoundExpression.Exchange node) => Visit(node.Operand);

    public override Direction VisitRounded(BoundExpression.Rounded node) =>
        Visit(node.Step) == Direction.Constant ? Visit(node.Operand) : Direction.Unknown;

    public override Direction VisitBorne(BoundExpression.Borne node) => Direction.Unknown;

    // More members never have less, unless one of them may have less than nothing.
    public override Direction VisitSum(BoundExpression.Sum node)
    {
        var set = Visit(node.Set);
        return set == Direction.Constant || Signs.IsNeverNegative(node.Body) ? Together(set, Visit(node.Body)) : Direction.Unknown;
    }

    public override Direction VisitCountWhere(BoundExpression.CountWhere node) => Together(Visit(node.Set), Visit(node.Condition));

    // Nobody has no greatest and no least, so a set that votes change may leave the question open.
    public override Direction VisitExtremeOver(BoundExpression.ExtremeOver node) => Visit(node.Set) == Direction.Constant ? Visit(node.Body) : Direction.Unknown;

    public override Direction VisitExtremeOf(BoundExpression.ExtremeOf node) => Together(Visit(node.Left), Visit(node.Right));

    public override Direction VisitSelection(BoundExpression.Selection node) => OnlyConstant(Together(Visit(node.Set), Visit(node.Measure)));

    private static Direction OnlyConstant(Direction direction) => direction == Direction.Constant ? Direction.Constant : Direction.Unknown;
}
