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
        return Code.Primary($"{TypeOf(node)}.{(node.IsGreatest ? "Max" : "Min")}({Visit(node.Left)}, {Visit(node.Right)})", isFraction: node.Type.IsNumeric);
    }

    private static string TypeOf(BoundExpression expression) => expression.Type.Kind switch
    {
        TypeKind.Set => "MemberSet",
        TypeKind.Text => "string",
        TypeKind.Duration => "Duration",
        TypeKind.Date => "PartialDate",
        _ => "Rational",
    };

    private Code Over(string method, string name, BoundExpression set, BoundExpression body, bool isFraction)
    {
        var members = Visit(set);
        var variable = locals.Enter(name);
        var value = Visit(body);
        locals.Leave();

        // Said in so many words: where the compiler has to find out which of several types is meant, each set within another multiplies its work.
        var type = body.Type.Kind == TypeKind.Boolean ? "" : $"{TypeOf(body)} ";
        return Code.Primary($"{At}.{method}({members}, {type}(int {variable}) => {value})", isFraction);
    }
}
