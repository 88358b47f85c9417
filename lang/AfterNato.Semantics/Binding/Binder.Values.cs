using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Binding;

/// <content>The values of clauses.</content>
public sealed partial class Binder
{
    private static readonly string[] SetKinds = ["member", "group", "organisation"];

    private BoundValue? BindValue(Symbol symbol, ClauseSyntax syntax)
    {
        var entry = syntax.Entry;
        return syntax.Value switch
        {
            null or MissingExpressionSyntax => null,
            PhraseExpressionSyntax phrase => new BoundValue.Words(phrase.Text),
            TextExpressionSyntax text when entry.Form == ValueForm.Text => new BoundValue.Text(text.Value),
            DateExpressionSyntax date => date.Value is { } day ? new BoundValue.Date(day) : null,
            NumberExpressionSyntax number => BindNumber(symbol, entry, number),
            var value => entry.Form switch
            {
                ValueForm.Name => BindActorOrName(symbol, entry, value),
                ValueForm.Names => BindNames(symbol, entry, value),
                ValueForm.Set => BindSet(symbol, value),
                ValueForm.Shares => BindShares(symbol, entry, value),
                ValueForm.Percentages => BindPercentages(symbol, entry, value),
                ValueForm.NewNames when value is ListExpressionSyntax list => new BoundValue.Names([.. list.Items.OfType<NameExpressionSyntax>().Select(name => name.Text)]),
                ValueForm.Condition => BindCondition(symbol, value),
                ValueForm.Rule => BindRuleUse(symbol, value),
                _ => null,
            },
        };
    }

    private BoundValue? BindNumber(Symbol symbol, ClauseEntry entry, NumberExpressionSyntax number)
    {
        if (entry.Form == ValueForm.Duration)
            return BindDuration(symbol.Tree, number);
        if (entry.Form == ValueForm.Quantity)
            return BindQuantity(symbol.Tree, number) is { } quantity ? new BoundValue.Figure(quantity) : null;
        if (entry.Form == ValueForm.Percentages)
            return BindPercentage(symbol.Tree, number) is { } percentage ? new BoundValue.Figure(percentage) : null;

        var figure = FigureOf(number, null);
        if (figure.Decimals > 0 || figure.IsPercentage || figure.Digits > 100_000 || figure.Digits.IsZero)
            _diagnostics.Report(ValueDiagnostics.OutOfRange(At(symbol.Tree, number), $"`{entry.Phrase}`", "a whole number from 1 to 100 000"));
        return new BoundValue.Figure(figure);
    }

    private BoundValue? BindActorOrName(Symbol symbol, ClauseEntry entry, ExpressionSyntax value)
    {
        if (value is not NameExpressionSyntax name)
            return null;
        var roles = entry.RefersTo.Contains("role") ? RolesAround(symbol) : [];
        if (name.Parts.Length == 1 && roles.Contains(name.Text))
            return new BoundValue.Role(name.Text);
        return Resolve(symbol.Tree, name, roles, entry.RefersTo) is { } found ? new BoundValue.References([found]) : null;
    }

    private BoundValue? BindNames(Symbol symbol, ClauseEntry entry, ExpressionSyntax value)
    {
        if (value is not ListExpressionSyntax list)
            return null;
        var symbols = ImmutableArray.CreateBuilder<Symbol>();
        foreach (var name in list.Items.OfType<NameExpressionSyntax>())
        {
            if (Resolve(symbol.Tree, name, entry.RefersTo) is { } found)
                symbols.Add(found);
        }

        return new BoundValue.References(symbols.ToImmutable());
    }

    /// <summary>Plain names travel as data; anything that must be worked out becomes code.</summary>
    private BoundValue? BindSet(Symbol symbol, ExpressionSyntax value)
    {
        var roles = RolesAround(symbol);
        var items = value is ListExpressionSyntax list ? list.Items : [value];
        if (items.All(item => item is NameExpressionSyntax { Parts.Length: 1 } name && !roles.Contains(name.Text) && name.Text != "none" || item is NameExpressionSyntax { Parts.Length: > 1 }))
        {
            var symbols = items.Cast<NameExpressionSyntax>().Select(name => Resolve(symbol.Tree, name, roles, SetKinds)).OfType<Symbol>();
            return new BoundValue.References([.. symbols]);
        }

        var expression = new ExpressionBinder(this, symbol.Tree, _diagnostics, ExpressionScope.Empty with { Roles = roles }).BindOf(value, ExpressionType.Set);
        return expression.Type == ExpressionType.Error ? null : new BoundValue.Computed(expression, SourceOf(symbol.Tree, value.Span));
    }

    private BoundValue? BindShares(Symbol symbol, ClauseEntry entry, ExpressionSyntax value)
    {
        if (value is not ListExpressionSyntax list)
            return null;
        var shares = ImmutableArray.CreateBuilder<(Symbol, BoundFigure)>();
        foreach (var share in list.Items.OfType<ShareExpressionSyntax>())
        {
            var of = Resolve(symbol.Tree, share.Name, entry.RefersTo);
            if (share.Quantity is NumberExpressionSyntax number && BindQuantity(symbol.Tree, number) is { } quantity && of is not null)
                shares.Add((of, quantity));
        }

        return new BoundValue.Shares(shares.ToImmutable());
    }

    private BoundValue? BindCondition(Symbol symbol, ExpressionSyntax value)
    {
        var scope = symbol is RuleSymbol rule
            ? ExpressionScope.Empty with { HasBallot = true, Parameters = rule.Parameters }
            : ExpressionScope.Empty;
        var expression = new ExpressionBinder(this, symbol.Tree, _diagnostics, scope).BindOf(value, ExpressionType.Boolean);
        return expression.Type == ExpressionType.Error ? null : new BoundValue.Computed(expression, SourceOf(symbol.Tree, value.Span));
    }

    private BoundValue? BindRuleUse(Symbol symbol, ExpressionSyntax value)
    {
        var bound = new ExpressionBinder(this, symbol.Tree, _diagnostics, ExpressionScope.Empty).BindRuleUse(value);
        return bound is BoundExpression.RuleUse use ? new BoundValue.RuleUse(use.Rule, use.Arguments) : null;
    }

    private BoundValue? BindDuration(SyntaxTree tree, NumberExpressionSyntax number)
    {
        var unit = number.Unit?.Text is { } word && DurationUnits.Find(word) is { } found ? found : null;
        if (unit is null)
        {
            var place = number.Unit is { } wrong ? At(tree, wrong) : At(tree, number);
            _diagnostics.Report(ValueDiagnostics.UnitMismatch(place, number.Unit is { } given ? $"`{given.Text}`" : "no unit", "a unit of time", Suggestion.HintFor(number.Unit?.Text ?? "", DurationUnits.Words, $"Units of time: {string.Join(", ", DurationUnits.Words)}."), null));
            return null;
        }

        var amount = FigureOf(number, null);
        if (!amount.Digits.IsZero && !amount.IsPercentage)
            return new BoundValue.Length(amount, unit);
        _diagnostics.Report(ValueDiagnostics.OutOfRange(At(tree, number), "A length of time", "more than zero"));
        return null;
    }

    private BoundFigure? BindQuantity(SyntaxTree tree, NumberExpressionSyntax number)
    {
        if (number.Unit is not { } word)
        {
            if (!NumberLiteral.IsReadable(number.Number))
                return null;
            _diagnostics.Report(ValueDiagnostics.MissingUnit(At(tree, number), number.Number.Text));
            return null;
        }

        if (FindUnit(tree, word.Text) is { } unit)
            return FigureOf(number, unit);
        if (!_diagnostics.IsFull)
            _diagnostics.Report(ValueDiagnostics.UnknownUnit(At(tree, word), word.Text, VisibleUnits(tree)));
        return null;
    }

    internal static BoundFigure FigureOf(NumberExpressionSyntax number, Symbol? unit)
    {
        var literal = NumberLiteral.Of(number.Number);
        var power = number.Scale is { } scale ? ExpressionWords.PowerOf(scale) : 0;
        var decimals = literal.Decimals + (number.Percent is null ? 0 : 2) - power;
        return decimals >= 0
            ? new(literal.Digits, decimals, unit, number.Percent is not null)
            : new(literal.Digits * System.Numerics.BigInteger.Pow(10, -decimals), 0, unit, number.Percent is not null);
    }

    private static ImmutableArray<string> RolesAround(Symbol symbol)
    {
        for (var around = symbol; around is not null; around = around.Parent)
        {
            if (around is ProcedureSymbol procedure)
                return procedure.Roles;
        }

        return [];
    }
}
