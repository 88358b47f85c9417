using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Binding;

/// <content>Units that are made of others, currencies, and the rates between currencies.</content>
public sealed partial class Binder
{
    /// <summary>Whether a rate between two currencies is known in a file. All that are known become part of the architecture.</summary>
    internal bool HasRate(SyntaxTree tree, Symbol one, Symbol other)
    {
        var rates = ScopeOf(tree).FindAll(declared => declared.Syntax.Kind?.Word == "rate" && IsBetween(declared, one, other)).ToList();
        foreach (var rate in rates)
            BindClauses(Include(rate.Tree, rate.Syntax, rate.Parent));
        return rates.Count > 0;
    }

    private bool IsBetween(DeclarationTable.Declared rate, Symbol one, Symbol other)
    {
        var clause = rate.Syntax.Items.OfType<ClauseSyntax>().FirstOrDefault(clause => clause.Entry.Phrase == "from");
        var from = CurrencyIn(rate, clause);
        var to = CurrencyIn(rate, clause?.Qualifiers.FirstOrDefault(qualifier => qualifier.Entry.Phrase == "to"));
        return (from == one.Syntax && to == other.Syntax) || (from == other.Syntax && to == one.Syntax);
    }

    // Only looked at: a rate of other currencies does not become part of the architecture.
    private DeclarationSyntax? CurrencyIn(DeclarationTable.Declared rate, ClauseSyntax? clause) =>
        clause?.Value is NameExpressionSyntax name ? ScopeOf(rate.Tree).Find(name)?.Syntax : null;

    private void ValidateUnit(Symbol unit)
    {
        if (unit.Clause("prices of") is { } prices && unit.Clause("currency") is null)
            _diagnostics.Report(TypeDiagnostics.NotACurrency(prices.Location, unit.Name, "only money is in the prices of a year", "Add `currency`, or remove `prices of`."));

        if (unit.Clause("of") is not { Value: BoundValue.Figure { Content: { Unit: { } smaller } figure } } made)
            return;
        if (figure.Digits.IsZero)
            _diagnostics.Report(ValueDiagnostics.OutOfRange(made.Location, "What a unit is made of", "more than zero", "Write how many there are in one, or remove `of`."));

        // Both are looked at as they are written: units may be made of each other in a circle, which is reported elsewhere.
        var isMoney = unit.Clause("currency") is not null;
        if (isMoney != IsCurrency(smaller))
        {
            var needed = isMoney ? "a currency" : "a unit that is no currency";
            _diagnostics.Report(ValueDiagnostics.UnitMismatch(made.Location, $"`{smaller.Name}`", needed, isMoney ? $"Name a currency, or remove `currency` from `{unit.Name}`." : $"Name a unit that is counted, or add `currency` to `{unit.Name}`.", unit.Location));
        }
    }

    private void ValidateRate(Symbol rate)
    {
        if (rate.Clause("from") is not { } from)
            return;
        var to = from.Qualifier("to");
        foreach (var (clause, unit) in new[] { (from, UnitIn(from)), (to, UnitIn(to)) })
        {
            if (clause?.Syntax.Value is { } place && unit is not null && !IsCurrency(unit))
                _diagnostics.Report(TypeDiagnostics.NotACurrency(At(clause.Tree, place), unit.Name, "a rate is between two currencies", "Name a currency, or add `currency` to the declaration of the unit."));
        }

        if (UnitIn(from) is { } currency && UnitIn(to) == currency && to?.Syntax.Value is { } same)
            _diagnostics.Report(ValueDiagnostics.UnitMismatch(At(to.Tree, same), $"`{currency.Name}`", "another currency", "Name the second currency after `to`, or remove the rate.", null));
    }

    private static Symbol? UnitIn(BoundClause? clause) => (clause?.Value as BoundValue.References)?.Symbols.FirstOrDefault();

    private static bool IsCurrency(Symbol unit) => unit.Syntax.Items.OfType<ClauseSyntax>().Any(clause => clause.Entry.Phrase == "currency");

    private void ReportRates()
    {
        var first = new Dictionary<(Symbol, Symbol, (int, int, int)), Symbol>();
        foreach (var rate in _included.Where(symbol => symbol.Kind.Word == "rate"))
        {
            var clause = rate.Clause("from");
            if (UnitIn(clause) is not { } from || UnitIn(clause?.Qualifier("to")) is not { } to)
                continue;
            var since = clause?.Qualifier("since")?.Value is BoundValue.Date { Content: var date } ? (date.Year, Math.Max(date.Month, 1), Math.Max(date.Day, 1)) : default;
            if (first.TryGetValue((from, to, since), out var other) || first.TryGetValue((to, from, since), out other))
                _diagnostics.Report(TypeDiagnostics.DuplicateRate(rate.Location, from.Name, to.Name, other.Location));
            else
                first.Add((from, to, since), rate);
        }
    }
}
