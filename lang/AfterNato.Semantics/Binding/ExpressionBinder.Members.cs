using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Expressions;
using AfterNato.Syntax.Nodes.Expressions;

namespace AfterNato.Semantics.Binding;

/// <content>What is worked out over the members of a set: sums, extremes, how many, which one.</content>
internal sealed partial class ExpressionBinder
{
    public override BoundExpression VisitEachExpression(EachExpressionSyntax node) =>
        Unusable(node, "something said of each member", "`x in S: …` stands in `sum(…)`, `count(…)`, `min(…)` and `max(…)`, and after `for every` and `for some`.");

    public override BoundExpression VisitSelectionExpression(SelectionExpressionSyntax node)
    {
        var set = BindOf(node.Set, ExpressionType.Set);
        var measure = WithVariable(node.Variable.Text, () => Demand(node.Measure, Visit(node.Measure), type => type.IsOrdered));
        return AnyBroken(set, measure) ? Error : new BoundExpression.Selection(node.Extreme.Is("greatest"), node.Variable.Text, set, measure);
    }

    private BoundExpression BindCount(CallExpressionSyntax node)
    {
        if (node.Arguments.Length != 1)
            return WrongArguments(node, "one set of members, `count(for)`, or a condition on each: `count(x in NATO: nuclear_sharing of x)`");
        if (node.Arguments[0].Value is EachExpressionSyntax each)
        {
            var (within, condition) = BindEach(each, body => BindOf(body, ExpressionType.Boolean));
            return AnyBroken(within, condition) ? Error : new BoundExpression.CountWhere(each.Variable.Text, within, condition);
        }

        var set = BindOf(node.Arguments[0].Value, ExpressionType.Set);
        return AnyBroken(set) ? Error : new BoundExpression.Count(set);
    }

    private BoundExpression BindSum(CallExpressionSyntax node)
    {
        if (node.Arguments is not [{ Name: null, Value: EachExpressionSyntax each }])
            return WrongArguments(node, "what to add up for each of a set: `sum(x in NATO: population of x)`");
        var (set, body) = BindEach(each, body => Demand(body, Visit(body), type => type.IsAmount));
        return AnyBroken(set, body) ? Error : new BoundExpression.Sum(each.Variable.Text, set, body);
    }

    private BoundExpression BindExtreme(CallExpressionSyntax node, bool isGreatest)
    {
        if (node.Arguments is [{ Name: null, Value: EachExpressionSyntax each }])
        {
            var (set, body) = BindEach(each, body => Demand(body, Visit(body), type => type.IsOrdered));
            return AnyBroken(set, body) ? Error : new BoundExpression.ExtremeOver(isGreatest, each.Variable.Text, set, body);
        }

        if (node.Arguments is not [{ Name: null, Value: var first }, { Name: null, Value: var second }])
            return WrongArguments(node, $"two values, `{node.Name.Text}(3, count(for))`, or something of each of a set: `{node.Name.Text}(x in NATO: population of x)`");
        var left = Demand(first, Visit(first), type => type.IsOrdered);
        var right = Demand(second, Visit(second), type => type.IsOrdered);
        if (AnyBroken(left, right))
            return Error;
        if (left.Type.Kind != right.Type.Kind || Converted(node, left.Type, right) is not { } converted)
        {
            diagnostics.Report(TypeDiagnostics.OperandsMismatch(At(node), node.Name.Text, left.Type, right.Type, Conversions.HintFor(Syntax.Tokens.TokenKind.Less, left.Type, right.Type)));
            return Error;
        }

        return AnyBroken(converted) ? Error : new BoundExpression.ExtremeOf(isGreatest, left, converted);
    }

    private (BoundExpression Set, BoundExpression Body) BindEach(EachExpressionSyntax each, Func<ExpressionSyntax, BoundExpression> bindBody) =>
        (BindOf(each.Set, ExpressionType.Set), WithVariable(each.Variable.Text, () => bindBody(each.Body)));

    private BoundExpression WithVariable(string name, Func<BoundExpression> bind)
    {
        _variables.Push(name);
        var bound = bind();
        _variables.Pop();
        return bound;
    }
}
