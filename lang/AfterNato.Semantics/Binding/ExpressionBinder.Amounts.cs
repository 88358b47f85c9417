using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes.Expressions;

namespace AfterNato.Semantics.Binding;

/// <content>What members bear, and amounts rounded to a step.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindBorne(CallExpressionSyntax node, bool isShare)
    {
        if (!scope.MayAsk)
            return QuestionTooEarly(node, "a burden");
        if (node.Arguments is not [{ Name: null, Value: var member }, { Name: null, Value: NameExpressionSyntax name }])
            return WrongArguments(node, $"one member and a burden: `{node.Name.Text}(FR, common_funding)`");

        var payer = BindMember(node, member);
        if (binder.Resolve(tree, name, "burden") is not { } burden || AnyBroken(payer))
            return Error;
        if (isShare)
            return new BoundExpression.Borne(burden, payer, isShare, ExpressionType.Percentage);
        binder.BindClauses(burden);
        if ((burden.Clause("total")?.Value as BoundValue.Figure)?.Content.Unit is not { } unit)
            return Error;
        binder.BindClauses(unit);
        return new BoundExpression.Borne(burden, payer, isShare, ExpressionType.In(unit));
    }

    private BoundExpression BindRounded(CallExpressionSyntax node)
    {
        if (node.Arguments is not [{ Name: null, Value: var first }, { Name: null, Value: var second }])
            return WrongArguments(node, "a value and the step to which it is rounded: `rounded(2/3, 0.01)`");
        var value = Demand(first, Visit(first), type => type.IsAmount);
        var step = Demand(second, Visit(second), type => type.IsAmount);
        if (AnyBroken(value, step))
            return Error;
        if (step is BoundExpression.Number { Digits.IsZero: true } or BoundExpression.Length { Digits.IsZero: true } or BoundExpression.Negation)
        {
            diagnostics.Report(ValueDiagnostics.OutOfRange(At(second), "The step of `rounded`", "more than zero", "Write the last place that is to count: `0.01 %` for hundredths of a percent."));
            return Error;
        }

        if (StepFor(second, value, step) is { } converted)
            return AnyBroken(converted) ? Error : new BoundExpression.Rounded(value, converted);
        diagnostics.Report(TypeDiagnostics.OperandsMismatch(At(node), node.Name.Text, value.Type, step.Type, value.Type switch
        {
            { Unit: { } unit } => $"Give the step in {unit.Name}: `1 {unit.Name}`.",
            { Kind: TypeKind.Percentage } => "Give the step in percent: `0.01 %`.",
            { Kind: TypeKind.Duration } => "Give the step as a length of time: `1 days`.",
            _ => "Give the step as a plain number: `0.01`.",
        }));
        return Error;
    }

    // A part of a whole, `2 / 3`, can be rounded to percent. A step is exact, which at a rate of the day it would not be.
    private BoundExpression? StepFor(ExpressionSyntax place, BoundExpression value, BoundExpression step) => (value.Type.Unit, step.Type.Unit) switch
    {
        _ when value.Type.Kind == TypeKind.Number && step.Type.Kind == TypeKind.Percentage => WholeNumbers.IsCount(value) ? null : step,
        _ when value.Type.Kind != step.Type.Kind => null,
        ({ } to, { } from) => InUnit(step, from, to),
        _ => Converted(place, value.Type, step),
    };

    /// <summary>The one member that is asked about.</summary>
    private BoundExpression BindMember(CallExpressionSyntax node, ExpressionSyntax syntax)
    {
        var member = BindOf(syntax, ExpressionType.Set);
        if (AnyBroken(member) || IsOne(member))
            return member;
        diagnostics.Report(TypeDiagnostics.QuestionAboutSeveral(At(syntax), node.Name.Text));
        return Error;
    }

    private BoundExpression QuestionTooEarly(CallExpressionSyntax node, string about)
    {
        diagnostics.Report(scope.HasBallot ? TypeDiagnostics.QuestionInRule(At(node), node.Name.Text, about) : TypeDiagnostics.QuestionInDefinition(At(node), node.Name.Text, about));
        return Error;
    }
}
