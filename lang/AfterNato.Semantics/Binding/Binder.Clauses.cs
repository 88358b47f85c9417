using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
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
        var first = new Dictionary<string, ClausePart>();
        foreach (var part in symbol.Parts.Clauses)
        {
            if (!part.Syntax.Entry.Repeats && !first.TryAdd(part.Phrase, part))
                _diagnostics.Report(ValueDiagnostics.RepeatedClause(part.Location, part.Phrase, first[part.Phrase].Location));
            if (part.Syntax.Entry.Form == ValueForm.ReasonedCheck)
                BindAllowance(part.Tree, symbol, part.Syntax);
            else if (part.Syntax.Entry.Form == ValueForm.NamedFigures)
                _listed.Add((symbol, part));
            else if (WithoutTaken(BindClause(symbol, part.Tree, part.Syntax), part.Without) is { } clause)
                clauses.Add(clause);
        }

        symbol.Clauses = clauses.ToImmutable();
        ReportUntaken(symbol);
        ReportMissing(symbol);
        Validate(symbol);
    }

    private BoundClause BindClause(Symbol symbol, SyntaxTree tree, ClauseSyntax syntax)
    {
        if (syntax.Entry.Phrase == "set")
            return BindSetting(symbol, tree, syntax);
        var value = syntax.IsFact ? BindFact(symbol, tree, syntax)
            : IsNamed(syntax) ? BindNamed(syntax)
            : syntax.Entry.Form == ValueForm.Figure ? BindFigureOfFact(symbol, tree, syntax.Value)
            : BindValue(symbol, tree, syntax);
        var qualifiers = syntax.Qualifiers.IsEmpty ? [] : syntax.Qualifiers.Select(qualifier => BindClause(symbol, tree, qualifier)).ToImmutableArray();
        var clause = new BoundClause(syntax.IsFact ? syntax.Keywords[0].Text : syntax.Entry.AlteredPhrase, value, qualifiers, syntax, tree);
        ReportRepeated(tree, syntax);
        ReportReversed(clause.Qualifier("since"), clause.Qualifier("until"));
        foreach (var needed in syntax.Entry.Qualifiers.Where(needed => needed.Required && clause.Qualifier(needed.Phrase) is null))
            _diagnostics.Report(ValueDiagnostics.MissingClause(clause.Location, $"`{syntax.Entry.Phrase}`", $"`{needed.Phrase}` after it", $"Write `{needed.Phrase}` and {Forms.Describe(needed)}."));
        return clause;
    }

    private void ReportRepeated(SyntaxTree tree, ClauseSyntax syntax)
    {
        foreach (var same in syntax.Qualifiers.Where(qualifier => !qualifier.Entry.Repeats).GroupBy(qualifier => qualifier.Entry.Phrase))
        {
            foreach (var again in same.Skip(1))
                _diagnostics.Report(ValueDiagnostics.RepeatedClause(new(tree.File, again.Core), same.Key, new(tree.File, same.First().Core)));
        }
    }

    private void ReportMissing(Symbol symbol)
    {
        foreach (var entry in symbol.Kind.Clauses)
        {
            if (!entry.Required || symbol.Clauses.Any(clause => clause.Phrase == entry.Phrase))
                continue;

            var needs = entry.IsBare ? Forms.Describe(entry) : $"the clause `{entry.Phrase}`";
            var hint = entry.IsBare
                ? $"Write {(entry.Form == ValueForm.Condition ? $"it between the braces. {entry.Summary}" : "them between the braces.")}"
                : $"Write `{entry.Phrase}` and {Forms.Describe(entry)}.";
            _diagnostics.Report(ValueDiagnostics.MissingClause(symbol.Location, $"This {symbol.Kind.Word}", needs, hint));
        }
    }

    /// <summary>Reports a period that ends before it begins; each clause is said by its own phrase.</summary>
    private void ReportReversed(BoundClause? since, BoundClause? until)
    {
        if (since?.Value is not BoundValue.Date { Content: var first } || until?.Value is not BoundValue.Date { Content: var last })
            return;

        // Unknown months and days are read so that the period is as long as it can be.
        var begins = (first.Year, Math.Max(first.Month, 1), Math.Max(first.Day, 1));
        var ends = (last.Year, last.Month == 0 ? 12 : last.Month, last.Day == 0 ? 31 : last.Day);
        if (begins.CompareTo(ends) > 0)
            _diagnostics.Report(ValueDiagnostics.PeriodReversed(until.Location, Text(since), Text(until), since.Phrase, since.Location));

        static string Text(BoundClause clause) => (clause.Syntax.Value as DateExpressionSyntax)?.Token.Text ?? "";
    }
}
