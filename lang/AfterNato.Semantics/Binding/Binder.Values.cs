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

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Semantics.Binding;

/// <content>The values of clauses.</content>
public sealed partial class Binder
{
    private static readonly string[] SetKinds = ["member", "group", "organisation"];

    private BoundValue? BindValue(Symbol symbol, SyntaxTree tree, ClauseSyntax syntax)
    {
        var entry = syntax.Entry;
        return syntax.Value switch
        {
            null or MissingExpressionSyntax => null,
            { } condition when entry.Form == ValueForm.Condition => BindCondition(symbol, tree, condition),
            PhraseExpressionSyntax phrase => new BoundValue.Words(phrase.Text),
            TextExpressionSyntax text when entry.Form == ValueForm.Text => new BoundValue.Text(text.Value),
            DateExpressionSyntax date => date.Value is { } day ? new BoundValue.Date(day) : null,
            NumberExpressionSyntax number => BindNumber(tree, entry, number),
            var value => entry.Form switch
            {
                ValueForm.Name => BindActorOrName(symbol, tree, entry, value),
                ValueForm.Names => BindNames(symbol, tree, entry, value),
                ValueForm.Set => BindSet(symbol, tree, value),
                ValueForm.Shares => BindShares(tree, entry, value),
                ValueForm.Limit => BindNamedLimits(tree, entry, value),
                ValueForm.Mixture => BindMixture(tree, entry, value),
                ValueForm.Texts or ValueForm.WordList => BindWords(value),
                ValueForm.Percentages => BindPercentages(tree, entry, value),
                ValueForm.NewNames when value is ListExpressionSyntax list => new BoundValue.Names([.. list.Items.OfType<NameExpressionSyntax>().Select(name => name.Text)]),
                ValueForm.Pattern => new BoundValue.Names([(value as CallExpressionSyntax)?.Name.Text ?? (value as NameExpressionSyntax)?.Text ?? ""]),
                ValueForm.Rule => BindRuleUse(symbol, tree, value),
                _ => null,
            },
        };
    }

    private BoundValue? BindNumber(SyntaxTree tree, ClauseEntry entry, NumberExpressionSyntax number)
    {
        if (entry.Form == ValueForm.Duration)
            return BindDuration(tree, number);
        if (entry.Form == ValueForm.Limit)
            return BindLimit(tree, entry, number) is { } limit ? new BoundValue.Figure(limit) : null;
        if (entry.Form == ValueForm.Quantity)
            return BindQuantity(tree, number) is { } quantity ? new BoundValue.Figure(quantity) : null;
        if (entry.Form is ValueForm.Percentage or ValueForm.Percentages)
            return BindPercentage(tree, number, entry.Form == ValueForm.Percentages ? "A probability" : $"`{entry.Phrase}`") is { } percentage ? new BoundValue.Figure(percentage) : null;

        var figure = FigureOf(number, null);
        if (entry.Form == ValueForm.Factor)
        {
            if (figure.Digits.IsZero || figure.IsPercentage)
                _diagnostics.Report(ValueDiagnostics.OutOfRange(At(tree, number), $"`{entry.Phrase}`", "a plain number above zero"));
            return new BoundValue.Figure(figure);
        }

        if (figure.Decimals > 0 || figure.IsPercentage || figure.Digits > 100_000 || figure.Digits.IsZero)
            _diagnostics.Report(ValueDiagnostics.OutOfRange(At(tree, number), $"`{entry.Phrase}`", "a whole number from 1 to 100 000"));
        return new BoundValue.Figure(figure);
    }

    private BoundValue? BindActorOrName(Symbol symbol, SyntaxTree tree, ClauseEntry entry, ExpressionSyntax value)
    {
        if (value is not NameExpressionSyntax name)
            return null;
        var roles = entry.RefersTo.Contains("role") ? RolesAround(symbol) : [];
        if (name.Parts.Length == 1 && roles.Contains(name.Text))
            return new BoundValue.Role(name.Text);
        return Resolve(symbol, tree, name, roles, entry.RefersTo) is { } found ? new BoundValue.References([found]) : null;
    }

    private BoundValue? BindNames(Symbol symbol, SyntaxTree tree, ClauseEntry entry, ExpressionSyntax value)
    {
        if (value is not ListExpressionSyntax list)
            return null;
        var symbols = ImmutableArray.CreateBuilder<Symbol>();
        foreach (var name in list.Items.OfType<NameExpressionSyntax>())
        {
            if (Resolve(symbol, tree, name, [], entry.RefersTo) is { } found)
                symbols.Add(found);
        }

        return new BoundValue.References(symbols.ToImmutable());
    }

    /// <summary>Plain names travel as data; anything that must be worked out becomes code.</summary>
    private BoundValue? BindSet(Symbol symbol, SyntaxTree tree, ExpressionSyntax value)
    {
        var roles = RolesAround(symbol);
        var items = value is ListExpressionSyntax list ? list.Items : [value];
        if (items.All(item => item is NameExpressionSyntax { Parts.Length: 1 } name && !roles.Contains(name.Text) && name.Text != "none" || item is NameExpressionSyntax { Parts.Length: > 1 }))
        {
            var symbols = items.Cast<NameExpressionSyntax>().Select(name => Resolve(symbol, tree, name, roles, SetKinds)).OfType<Symbol>();
            return new BoundValue.References([.. symbols]);
        }

        var expression = new ExpressionBinder(this, tree, _diagnostics, ExpressionScope.Empty with { Roles = roles, Arguments = ArgumentsAround(symbol, tree, value.Span) }).BindOf(value, ExpressionType.Set);
        return expression.Type == ExpressionType.Error ? null : new BoundValue.Computed(expression, SourceOf(tree, value.Span));
    }

    private BoundValue? BindShares(SyntaxTree tree, ClauseEntry entry, ExpressionSyntax value)
    {
        if (value is not ListExpressionSyntax list)
            return null;
        var shares = ImmutableArray.CreateBuilder<(Symbol, BoundFigure)>();
        foreach (var share in list.Items.OfType<ShareExpressionSyntax>().Where(share => share.Quantity is not MissingExpressionSyntax))
        {
            var of = Resolve(tree, share.Name, entry.RefersTo);
            if (share.Quantity is NumberExpressionSyntax number && BindQuantity(tree, number) is { } quantity && of is not null)
                shares.Add((of, quantity));
        }

        return new BoundValue.Shares(shares.ToImmutable());
    }

    private BoundValue? BindCondition(Symbol symbol, SyntaxTree tree, ExpressionSyntax value)
    {
        var scope = symbol is RuleSymbol rule
            ? ExpressionScope.Empty with { HasBallot = true, Parameters = rule.Parameters }
            : ExpressionScope.Empty with { MayAsk = true };
        var expression = new ExpressionBinder(this, tree, _diagnostics, scope).BindOf(value, ExpressionType.Boolean);
        return expression.Type == ExpressionType.Error ? null : new BoundValue.Computed(expression, SourceOf(tree, value.Span));
    }

    private BoundValue? BindRuleUse(Symbol symbol, SyntaxTree tree, ExpressionSyntax value)
    {
        var bound = new ExpressionBinder(this, tree, _diagnostics, ExpressionScope.Empty with { Arguments = ArgumentsAround(symbol, tree, value.Span) }).BindRuleUse(value);
        if (bound is not BoundExpression.RuleUse use)
            return null;
        var numbers = value is CallExpressionSyntax call ? SourceOf(tree, TextSpan.FromBounds(call.Name.Span.End, call.Span.End)) : "";
        return new BoundValue.RuleUse(use.Rule, use.Arguments, use.Rule.Name + numbers);
    }

    private BoundValue? BindDuration(SyntaxTree tree, NumberExpressionSyntax number)
    {
        var unit = number.Unit?.Text is { } word && DurationUnits.Find(word) is { } found ? found : null;
        if (unit is null)
        {
            var place = number.Unit is { } wrong ? At(tree, wrong) : At(tree, number);
            _diagnostics.Report(ValueDiagnostics.UnitMismatch(place, number.Unit is { } given ? $"`{given.Text}`" : "no unit", "a unit of time", Suggestion.HintFor(number.Unit?.Text ?? "", DurationUnits.Words, $"Write it in one of these: {string.Join(", ", DurationUnits.Words)}."), null)
                with
            { Fix = number.Unit is { } mistyped ? Fix.Spelling(place, mistyped.Text, DurationUnits.Words) : null });
            return null;
        }

        var amount = FigureOf(number, null);
        if (!amount.Digits.IsZero && !amount.IsPercentage)
            return new BoundValue.Length(amount, unit);
        _diagnostics.Report(ValueDiagnostics.OutOfRange(At(tree, number), "A length of time", "more than zero", "Write how long it is, or remove what says it."));
        return null;
    }

    private BoundFigure? BindQuantity(SyntaxTree tree, NumberExpressionSyntax number, bool mayBePercent = false)
    {
        if (number.Unit is not { } word)
        {
            if (!NumberLiteral.IsReadable(number.Number))
                return null;
            _diagnostics.Report(number.Percent is null
                ? ValueDiagnostics.MissingUnit(At(tree, number), number.Number.Text, mayBePercent ? InPercent(number) : null)
                : ValueDiagnostics.AmountNeeded(At(tree, number), number.Number.Text));
            return null;
        }

        if (FindUnit(tree, word.Text) is { } unit)
            return FigureOf(number, unit);
        if (!_diagnostics.IsFull)
            _diagnostics.Report(ValueDiagnostics.UnknownUnit(At(tree, word), word.Text, HintOfUnit(tree, word, VisibleUnits(tree)), FixOfUnit(tree, word)));
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
