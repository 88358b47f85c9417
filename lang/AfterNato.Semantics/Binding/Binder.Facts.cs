using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Binding;

/// <content>Facts that a declaration carries.</content>
public sealed partial class Binder
{
    private BoundValue? BindFact(Symbol symbol, SyntaxTree tree, ClauseSyntax syntax)
    {
        var word = syntax.Keywords[0];
        var name = new NameExpressionSyntax([word], []);
        if (Find(tree, name) is not FactSymbol fact)
        {
            if (_diagnostics.IsFull)
                return null;
            var candidates = ScopeOf(tree).Visible.Where(declared => declared.Syntax.Kind?.Word == "fact").Select(declared => declared.Syntax.Name?.Text ?? "")
                .Concat(symbol.Kind.Clauses.Where(entry => !entry.IsBare).Select(entry => entry.Phrase));
            ReportUnknown(At(tree, word), word.Text, "a fact or a clause", candidates);
            return null;
        }

        BindClauses(fact);
        if (!fact.AppliesTo.Contains(symbol.Kind.Word))
            _diagnostics.Report(ValueDiagnostics.FactNotApplicable(At(tree, word), fact.Name, symbol.Kind.Word, Owners(fact), $"{ApplyingTo(fact, symbol.Kind.Word)}, or remove the figure.", fact.Location));
        return fact.Type is { } type && syntax.Value is { } value and not MissingExpressionSyntax ? BindFactValue(tree, fact, type, value) : null;
    }

    private BoundValue? BindFactValue(SyntaxTree tree, FactSymbol fact, FactType type, ExpressionSyntax value)
    {
        switch (type, value)
        {
            case (FactType.Text, TextExpressionSyntax text):
                return new BoundValue.Text(text.Value);
            case (FactType.Date, DateExpressionSyntax { Value: { } date }):
                return new BoundValue.Date(date);
            case (FactType.Date, NumberExpressionSyntax { Unit: null, Scale: null, Percent: null } year) when Syntax.Tokens.DateLiteral.Of(year.Number) is { } date:
                return new BoundValue.Date(date);
            case (FactType.Boolean, NameExpressionSyntax { Text: "yes" or "no" } answer):
                return new BoundValue.Truth(answer.Text == "yes");
            case (FactType.Duration, NumberExpressionSyntax length):
                return BindDuration(tree, length);
            case (FactType.Number, NumberExpressionSyntax { Unit: null, Percent: null } number):
                return new BoundValue.Figure(FigureOf(number, null));
            case (FactType.Percentage, NumberExpressionSyntax { Percent: not null } share):
                return new BoundValue.Figure(FigureOf(share, null));
            case (FactType.Quantity or FactType.Money, NumberExpressionSyntax { Percent: null } quantity):
                return BindQuantity(tree, quantity) is { } figure && HasUnitOf(tree, fact, type, quantity, figure) ? new BoundValue.Figure(figure) : null;
            case (FactType.Number or FactType.Percentage or FactType.Quantity or FactType.Money, UnaryExpressionSyntax):
                _diagnostics.Report(ValueDiagnostics.OutOfRange(At(tree, value), $"`{fact.Name}`", "zero or more", "Remove the minus sign, or the figure."));
                return null;
            default:
                _diagnostics.Report(ValueDiagnostics.TypeMismatch(At(tree, value), Describe(value), FactTypes.Describe(type), $"Write {FactTypes.Describe(type)}, or correct the type where `{fact.Name}` is declared.", new(fact.Location, $"`{fact.Name}` is declared as {FactTypes.Words[(int)type]} here")));
                return null;
        }
    }

    private bool HasUnitOf(SyntaxTree tree, FactSymbol fact, FactType type, NumberExpressionSyntax number, BoundFigure figure)
    {
        if (figure.Unit is not { } unit || number.Unit is not { } word)
            return false;
        BindClauses(unit);

        var isMoney = unit.Clause("currency") is not null;
        if (isMoney != (type == FactType.Money))
        {
            var needed = type == FactType.Money ? "a currency" : "a unit that is no currency";
            _diagnostics.Report(ValueDiagnostics.UnitMismatch(At(tree, word), $"`{unit.Name}`", needed, isMoney && fact.Unit is { } counted ? $"Give it in {counted.Name}."
                : isMoney ? $"Give it in what it counts, or declare it as money: `fact {fact.Name} : money`." : $"Give it in a currency, or declare it as a quantity: `fact {fact.Name} : quantity`.", fact.Location));
            return false;
        }

        if (fact.Unit is not { } declared || UnitSize.Factor(this, unit, declared) is not null)
            return true;
        var hint = isMoney ? $"Convert it to {declared.Name} and say so in a comment." : $"Give it in {declared.Name}.";
        _diagnostics.Report(ValueDiagnostics.UnitMismatch(At(tree, word), $"`{unit.Name}`", $"`{declared.Name}`", hint, fact.Location));
        return false;
    }

    internal static string Describe(ExpressionSyntax value) => value switch
    {
        TextExpressionSyntax => "a text",
        DateExpressionSyntax => "a date",
        NumberExpressionSyntax { Percent: not null } => "a percentage",
        NumberExpressionSyntax { Unit: not null } => "a quantity",
        NumberExpressionSyntax => "a plain number",
        NameExpressionSyntax => "a name",
        SetExpressionSyntax or ListExpressionSyntax => "a set",
        _ => "a condition or a calculation",
    };
}
