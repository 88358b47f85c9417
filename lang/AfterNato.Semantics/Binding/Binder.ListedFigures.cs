using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
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
        if (_listed.Count == 0)
            return;

        var given = FiguresGiven();
        foreach (var (symbol, clauses) in _listed.GroupBy(listed => listed.Fact, listed => listed.Clause).Select(group => (group.Key, group.ToList())))
        {
            if (symbol is FactSymbol { Type: { } type } fact)
                fact.Clauses = [.. fact.Clauses.Concat(clauses.Select(clause => BindListed(fact, type, clause, given)).OfType<BoundClause>()).OrderBy(clause => clause.Syntax.Span.Start)];
        }
    }

    private BoundClause? BindListed(FactSymbol fact, FactType type, ClausePart part, Dictionary<(string Fact, Symbol Of, DateLiteral? Date), Location> given)
    {
        var (tree, syntax) = (part.Tree, part.Syntax);
        if (syntax.Value is not ListExpressionSyntax list)
            return null;

        var date = DateOf(syntax);
        var shares = ImmutableArray.CreateBuilder<(Symbol, BoundFigure)>();
        var leftOut = ImmutableArray.CreateBuilder<BoundFigure>();
        foreach (var item in list.Items.OfType<ShareExpressionSyntax>())
        {
            var value = item.Quantity is MissingExpressionSyntax ? null : BindFactValue(tree, fact, type, item.Quantity);
            var of = FindCarrier(fact, part, item.Name);
            if (value is not BoundValue.Figure figure)
                continue;
            if (of is null)
            {
                leftOut.Add(figure.Content);
                continue;
            }

            if (!given.TryAdd((fact.Name, of, date), At(tree, item)))
                _diagnostics.Report(BurdenDiagnostics.FigureTwice(At(tree, item), fact.Name, of.Name, given[(fact.Name, of, date)]));
            shares.Add((of, figure.Content));
        }

        // The sources of figures that do not count are no part of the architecture.
        var qualifiers = syntax.Qualifiers.Where(qualifier => shares.Count > 0 || qualifier.Entry.Phrase == "as of");
        return new(
            part.Phrase, new BoundValue.Shares(shares.ToImmutable()) { LeftOut = leftOut.ToImmutable() }, [.. qualifiers.Select(qualifier => BindClause(fact, tree, qualifier))], syntax, tree);
    }

    /// <summary>Where a figure stands in the block of the declaration that it is about.</summary>
    private Dictionary<(string Fact, Symbol Of, DateLiteral? Date), Location> FiguresGiven()
    {
        var names = _listed.Select(listed => listed.Fact.Name).ToHashSet();
        var given = new Dictionary<(string Fact, Symbol Of, DateLiteral? Date), Location>();
        foreach (var symbol in _included.Where(symbol => symbol.Kind.HasFacts))
        {
            foreach (var clause in symbol.Clauses.Where(clause => clause.Syntax.IsFact && names.Contains(clause.Phrase)))
                given.TryAdd((clause.Phrase, symbol, DateOf(clause.Syntax)), clause.Location);
        }

        return given;
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
            _diagnostics.Report(ValueDiagnostics.FactNotApplicable(At(clause.Tree, name), fact.Name, kind, Owners(fact), $"{ApplyingTo(fact, kind)}, or remove the figure.", fact.Location));
        else
            _diagnostics.Report(NameDiagnostics.WrongKind(At(clause.Tree, name), name.Text, kind, Words.AnyOf(fact.AppliesTo), new(declared.Tree.File, declared.Syntax.Anchor.Span)));
        return null;
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

    private static DateLiteral? DateOf(ClauseSyntax clause) =>
        (clause.Qualifiers.FirstOrDefault(qualifier => qualifier.Entry.Phrase == "as of")?.Value as DateExpressionSyntax)?.Value;

    /// <summary>How to let something else carry a fact. Once a fact says whom it applies to, it no longer applies to members of itself.</summary>
    internal static string ApplyingTo(FactSymbol fact, string kind) =>
        $"Add `{(fact.Clause("applies to") is null ? "applies to member   " : "")}applies to {kind}` to the declaration of `{fact.Name}`";

    private static string Owners(FactSymbol fact) => string.Join(" and ", fact.AppliesTo.Select(kind => $"`{kind}`"));
}
