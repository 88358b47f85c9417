using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes.Expressions;

namespace AfterNato.Semantics.Binding;

/// <content>Figures with their units, and bringing two values to one unit.</content>
internal sealed partial class ExpressionBinder
{
    public override BoundExpression VisitNumberExpression(NumberExpressionSyntax node)
    {
        if (node.Unit is not { } word)
        {
            var plain = Binder.FigureOf(node, null);
            return new BoundExpression.Number(plain.Digits, plain.Decimals, plain.IsPercentage ? ExpressionType.Percentage : ExpressionType.Number);
        }

        var figure = Binder.FigureOf(node, null);
        if (binder.FindUnit(tree, word.Text) is { } unit)
        {
            binder.BindClauses(unit);
            return new BoundExpression.Number(figure.Digits, figure.Decimals, ExpressionType.In(unit));
        }

        if (DurationUnits.Find(word.Text) is { } time)
            return new BoundExpression.Length(figure.Digits, figure.Decimals, time);
        if (!diagnostics.IsFull)
            diagnostics.Report(ValueDiagnostics.UnknownUnit(At(word), word.Text, binder.HintOfUnit(tree, word, binder.VisibleUnits(tree).Concat(DurationUnits.Words)), binder.FixOfUnit(tree, word)));
        return Error;
    }

    public override BoundExpression VisitTextExpression(TextExpressionSyntax node) => new BoundExpression.Text(node.Value);

    public override BoundExpression VisitDateExpression(DateExpressionSyntax node) => node.Value is { } date ? new BoundExpression.Date(date) : Error;

    /// <summary>The right value as the left one is given, so that the two can be added and compared; null with a message when that cannot be.</summary>
    private BoundExpression? Unified(BinaryExpressionSyntax node, BoundExpression left, BoundExpression right)
    {
        if (left.Type.Kind == right.Type.Kind)
        {
            if (Converted(node, left.Type, right) is { } converted)
                return converted.Type.Kind == TypeKind.Error ? null : converted with { Source = right.Source };
        }

        Impossible(node, left, right);
        return null;
    }

    /// <summary>A value as another one of its kind is given; null when there is no way, an error when that has been reported.</summary>
    private BoundExpression? Converted(ExpressionSyntax place, ExpressionType type, BoundExpression value)
    {
        switch (type.Kind)
        {
            case TypeKind.Quantity or TypeKind.Money when type.Unit is { } to && value.Type.Unit is { } from:
                return InUnit(value, from, to) ?? (type.Kind == TypeKind.Money ? Exchanged(place, value, from, to) : null);
            case TypeKind.Duration when type.Scale != value.Type.Scale && type.Scale != TimeScale.Open && value.Type.Scale != TimeScale.Open:
                diagnostics.Report(TypeDiagnostics.DaysAndMonths(At(place)));
                return Error;
            default:
                return value;
        }
    }

    private BoundExpression? InUnit(BoundExpression value, Symbol from, Symbol to)
    {
        if (UnitSize.Factor(binder, from, to) is not { } factor)
            return null;
        return factor is { Numerator.IsOne: true, Denominator.IsOne: true } && from == to
            ? value
            : new BoundExpression.UnitChange(value, factor.Numerator, factor.Denominator, ExpressionType.In(to));
    }

    // A rate between the two currencies themselves comes first, then one between those that they are made of.
    private BoundExpression Exchanged(ExpressionSyntax place, BoundExpression value, Symbol from, Symbol to)
    {
        if (binder.HasRate(tree, from, to))
            return new BoundExpression.Exchange(value, from, to);

        var (source, target) = (UnitSize.Of(binder, from).Smallest, UnitSize.Of(binder, to).Smallest);
        if ((source != from || target != to)
            && binder.HasRate(tree, source, target)
            && InUnit(value, from, source) is { } money
            && InUnit(new BoundExpression.Exchange(money, source, target), target, to) is { } exchanged)
            return exchanged;
        diagnostics.Report(TypeDiagnostics.NoRate(At(place), to.Name, from.Name));
        return Error;
    }

    // Two lengths of time of which one may be on either scale lie on the scale of the other.
    private static ExpressionType Joint(ExpressionType left, ExpressionType right) =>
        left.Kind == TypeKind.Duration && left.Scale == TimeScale.Open ? right : left;
}
