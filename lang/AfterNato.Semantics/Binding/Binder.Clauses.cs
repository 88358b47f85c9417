using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Binding;

/// <content>Clauses.</content>
public sealed partial class Binder
{
    /// <summary>Binds the clauses of a declaration, once; whoever needs them before their turn calls it too.</summary>
    internal void BindClauses(Symbol symbol)
    {
        if (!_bound.Add(symbol))
            return;

        var clauses = ImmutableArray.CreateBuilder<BoundClause>();
        var first = new Dictionary<ClauseEntry, ClauseSyntax>(ReferenceEqualityComparer.Instance);
        foreach (var syntax in symbol.Syntax.Items.OfType<ClauseSyntax>())
        {
            if (!syntax.Entry.Repeats && !first.TryAdd(syntax.Entry, syntax))
                _diagnostics.Report(ValueDiagnostics.RepeatedClause(new(symbol.Tree.File, syntax.Core), syntax.Entry.Phrase, new(symbol.Tree.File, first[syntax.Entry].Core)));
            if (syntax.Entry.Form == ValueForm.ReasonedCheck)
                BindAllowance(symbol.Tree, symbol, syntax);
            else
                clauses.Add(BindClause(symbol, syntax));
        }

        symbol.Clauses = clauses.ToImmutable();
        ReportMissing(symbol);
        Validate(symbol);
    }

    private BoundClause BindClause(Symbol symbol, ClauseSyntax syntax)
    {
        var value = syntax.IsFact ? BindFact(symbol, syntax) : BindValue(symbol, syntax);
        var qualifiers = syntax.Qualifiers.IsEmpty ? [] : syntax.Qualifiers.Select(qualifier => BindClause(symbol, qualifier)).ToImmutableArray();
        var clause = new BoundClause(syntax.IsFact ? syntax.Keywords[0].Text : syntax.Entry.Phrase, value, qualifiers, syntax);
        ReportReversed(symbol, clause.Qualifier("since"), clause.Qualifier("until"));
        foreach (var needed in syntax.Entry.Qualifiers.Where(needed => needed.Required && clause.Qualifier(needed.Phrase) is null))
            _diagnostics.Report(ValueDiagnostics.MissingClause(new(symbol.Tree.File, syntax.Core), $"`{syntax.Entry.Phrase}`", $"`{needed.Phrase}` after it", $"Write `{needed.Phrase}` and {Forms.Describe(needed)}."));
        return clause;
    }

    private void ReportMissing(Symbol symbol)
    {
        foreach (var entry in symbol.Kind.Clauses)
        {
            if (!entry.Required || symbol.Clauses.Any(clause => clause.Syntax.Entry == entry))
                continue;

            var needs = entry.IsBare ? Forms.Describe(entry) : $"the clause `{entry.Phrase}`";
            var hint = entry.IsBare
                ? $"Write {(entry.Form == ValueForm.Condition ? $"it between the braces. {entry.Summary}" : "them between the braces.")}"
                : $"Write `{entry.Phrase}` and {Forms.Describe(entry)}.";
            _diagnostics.Report(ValueDiagnostics.MissingClause(symbol.Location, $"This {symbol.Kind.Word}", needs, hint));
        }
    }

    private void ReportReversed(Symbol symbol, BoundClause? since, BoundClause? until)
    {
        if (since?.Value is not BoundValue.Date { Content: var first } || until?.Value is not BoundValue.Date { Content: var last })
            return;

        // Unknown months and days are read so that the period is as long as it can be.
        var begins = (first.Year, Math.Max(first.Month, 1), Math.Max(first.Day, 1));
        var ends = (last.Year, last.Month == 0 ? 12 : last.Month, last.Day == 0 ? 31 : last.Day);
        if (begins.CompareTo(ends) > 0)
            _diagnostics.Report(ValueDiagnostics.PeriodReversed(new(symbol.Tree.File, until.Syntax.Core), Text(since), Text(until), new(symbol.Tree.File, since.Syntax.Core)));

        static string Text(BoundClause clause) => (clause.Syntax.Value as DateExpressionSyntax)?.Token.Text ?? "";
    }
}
