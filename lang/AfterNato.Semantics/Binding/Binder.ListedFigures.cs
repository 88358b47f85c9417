using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Binding;

/// <content>Figures that the declaration of a fact gives for declarations that stand elsewhere.</content>
public sealed partial class Binder
{
    private readonly List<(Symbol Fact, ClausePart Clause)> _listed = [];

    /// <summary>
    /// Binds the figures that facts list, once everything else is known: a list of thirty members must not bring all thirty into an
    /// architecture that speaks of two.
    /// </summary>
    private void BindListedFigures()
    {
        var given = new Dictionary<(Symbol Fact, Symbol Of, DateLiteral? Date), Location>();
        foreach (var (symbol, part) in _listed)
        {
            var (tree, syntax) = (part.Tree, part.Syntax);
            if (symbol is not FactSymbol { Type: { } type } fact || syntax.Value is not ListExpressionSyntax list)
                continue;

            var date = DateOf(syntax);
            var shares = ImmutableArray.CreateBuilder<(Symbol, BoundFigure)>();
            foreach (var item in list.Items.OfType<ShareExpressionSyntax>())
            {
                var value = item.Quantity is MissingExpressionSyntax ? null : BindFactValue(tree, fact, type, item.Quantity);
                if (FindCarrier(fact, part, item.Name) is not { } of || value is not BoundValue.Figure figure)
                    continue;
                ReportTwiceGiven(given, fact, of, date, At(tree, item));
                shares.Add((of, figure.Content));
            }

            if (shares.Count > 0)
                AddClause(fact, new BoundClause(part.Phrase, new BoundValue.Shares(shares.ToImmutable()), [.. syntax.Qualifiers.Select(qualifier => BindClause(fact, tree, qualifier))], syntax, tree));
        }
    }

    /// <summary>The declaration that a figure is about, if it is part of the architecture; what is wrong with its name is said in any case.</summary>
    private Symbol? FindCarrier(FactSymbol fact, ClausePart clause, NameExpressionSyntax name)
    {
        if (name.IsMissing || name.Parts[^1].IsMissing)
            return null;

        var scope = ScopeOf(clause.Tree);
        if (scope.Find(name) is not { } declared)
        {
            var candidates = scope.Visible.Where(visible => visible.Syntax.Kind is { } kind && fact.AppliesTo.Contains(kind.Word)).Select(visible => visible.Syntax.Name?.Text ?? "");
            ReportUnknown(At(clause.Tree, name), name.Text, Words.AnyOf(fact.AppliesTo), candidates);
            return null;
        }

        var kind = declared.Syntax.Kind?.Word ?? "";
        if (fact.AppliesTo.Contains(kind))
            return _symbols.GetValueOrDefault(declared.Syntax);

        if (clause.Syntax.Entry.RefersTo.Contains(kind))
            _diagnostics.Report(ValueDiagnostics.FactNotApplicable(At(clause.Tree, name), fact.Name, kind, Owners(fact), fact.Location));
        else
            _diagnostics.Report(NameDiagnostics.WrongKind(At(clause.Tree, name), name.Text, kind, Words.AnyOf(fact.AppliesTo), new(declared.Tree.File, declared.Syntax.Anchor.Span)));
        return null;
    }

    private void ReportTwiceGiven(Dictionary<(Symbol Fact, Symbol Of, DateLiteral? Date), Location> given, FactSymbol fact, Symbol of, DateLiteral? date, Location location)
    {
        var own = of.Clauses.FirstOrDefault(clause => clause.Syntax.IsFact && clause.Phrase == fact.Name && DateOf(clause.Syntax) == date);
        if (own is not null)
            _diagnostics.Report(BurdenDiagnostics.FigureTwice(location, fact.Name, of.Name, own.Location));
        else if (!given.TryAdd((fact, of, date), location))
            _diagnostics.Report(BurdenDiagnostics.FigureTwice(location, fact.Name, of.Name, given[(fact, of, date)]));
    }

    private void ReportTwiceGiven(Symbol symbol)
    {
        if (!symbol.Kind.HasFacts)
            return;

        var given = new Dictionary<(string Fact, DateLiteral? Date), BoundClause>();
        foreach (var clause in symbol.Clauses.Where(clause => clause.Syntax.IsFact))
        {
            if (!given.TryAdd((clause.Phrase, DateOf(clause.Syntax)), clause))
                _diagnostics.Report(BurdenDiagnostics.FigureTwice(clause.Location, clause.Phrase, symbol.Name, given[(clause.Phrase, DateOf(clause.Syntax))].Location));
        }
    }

    private static void AddClause(Symbol symbol, BoundClause clause) =>
        symbol.Clauses = [.. symbol.Clauses.Append(clause).OrderBy(each => each.Syntax.Span.Start)];

    private static DateLiteral? DateOf(ClauseSyntax clause) =>
        (clause.Qualifiers.FirstOrDefault(qualifier => qualifier.Entry.Phrase == "as of")?.Value as DateExpressionSyntax)?.Value;

    private static string Owners(FactSymbol fact) => string.Join(" and ", fact.AppliesTo.Select(kind => $"`{kind}`"));
}
