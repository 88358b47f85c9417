using AfterNato.Semantics.Expressions;

namespace AfterNato.CodeGeneration.Decisions;

/// <content>What is worked out over the members of a set.</content>
internal sealed partial class ExpressionEmitter
{
    public override Code VisitSum(BoundExpression.Sum node) => Over("Sum", node.Name, node.Set, node.Body, node.Type.IsNumeric);

    public override Code VisitCountWhere(BoundExpression.CountWhere node) => Over("CountWhere", node.Name, node.Set, node.Condition, isFraction: false);

    public override Code VisitExtremeOver(BoundExpression.ExtremeOver node) =>
        Over(node.IsGreatest ? "Greatest" : "Least", node.Name, node.Set, node.Body, node.Type.IsNumeric);

    public override Code VisitSelection(BoundExpression.Selection node) =>
        Over(node.IsGreatest ? "WithGreatest" : "WithLeast", node.Name, node.Set, node.Measure, isFraction: false);

    public override Code VisitExtremeOf(BoundExpression.ExtremeOf node)
    {
        var type = node.Type.Kind switch { TypeKind.Duration => "Duration", TypeKind.Date => "PartialDate", _ => "Rational" };
        return Code.Primary($"{type}.{(node.IsGreatest ? "Max" : "Min")}({Visit(node.Left)}, {Visit(node.Right)})", isFraction: node.Type.IsNumeric);
    }

    private Code Over(string method, string name, BoundExpression set, BoundExpression body, bool isFraction)
    {
        var members = Visit(set);
        var variable = locals.Enter(name);
        var value = Visit(body);
        locals.Leave();
        return Code.Primary($"{At}.{method}({members}, {variable} => {value})", isFraction);
    }
}
