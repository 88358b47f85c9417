using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Binding;

/// <content>Figures without a source, and sources that nobody has read again.</content>
public sealed partial class Binder
{
    /// <summary>The names of the facts that a key, a rule or a condition asks for.</summary>
    private readonly HashSet<string> _asked = [];

    /// <summary>Reports the figures without a source in the files of the architecture; those of the standard library are its own affair.</summary>
    private void ReportUncited()
    {
        var standard = StandardLibraries();
        foreach (var symbol in _included.Where(symbol => !standard.Contains(symbol.Tree) && !IsCited(symbol)))
        {
            var figures = symbol.Clauses.Where(clause => IsFigure(clause) && clause.Qualifier("cite") is null).ToList();
            if (figures.Count == 0)
                continue;
            var cited = CitedLines(symbol);
            figures.RemoveAll(clause => cited.TryGetValue(LineOf(clause), out var cite) && cite > clause.Syntax.Span.Start);
            if (figures.Count > 0)
                _diagnostics.Report(HonestyDiagnostics.Uncited(At(symbol, figures[0]), symbol.Kind.Word, symbol.Name, figures.Sum(Statements)));
        }
    }

    private void ReportUnverified()
    {
        var order = _units.Keys.Select((tree, index) => (tree, index)).ToDictionary(entry => entry.tree, entry => entry.index);
        var standard = StandardLibraries();
        var citations = _included
            .SelectMany(symbol => symbol.Clauses.Where(clause => IsUsed(symbol, clause, standard)).SelectMany(clause => CitationsIn(clause)))
            .OrderBy(citation => order[citation.Tree]).ThenBy(citation => citation.Name.Span.Start)
            .GroupBy(citation => citation.Source);
        foreach (var group in citations)
        {
            var source = group.Key;
            var isWeak = source.Clause("grade") is { Value: BoundValue.Words { Phrase: "unverified" } };
            var doubtful = group.Where(citation => isWeak || citation.IsRecalled).ToList();
            if (doubtful.Count == 0)
                continue;
            var first = At(doubtful[0].Tree, doubtful[0].Name);
            var statements = doubtful.Sum(citation => citation.Statements);
            _diagnostics.Report(isWeak
                ? HonestyDiagnostics.Unreliable(first, source.Name, statements, At(source, source.Clause("grade")))
                : HonestyDiagnostics.Recalled(first, source.Name, statements));
        }
    }

    private HashSet<SyntaxTree?> StandardLibraries() =>
        [.. _units.Values.SelectMany(unit => unit.Imports).Where(import => !import.Import.IsPath).Select(import => import.Target)];

    /// <summary>
    /// Whether the architecture rests on a clause. Who names a country of the standard library takes all its figures along; only those that
    /// something asks for count.
    /// </summary>
    private bool IsUsed(Symbol symbol, BoundClause clause, HashSet<SyntaxTree?> standard) =>
        symbol.Kind.Word != "member" || !standard.Contains(symbol.Tree) || (clause.Syntax.IsFact && _asked.Contains(clause.Phrase));

    private static IEnumerable<CitationOf> CitationsIn(BoundClause clause)
    {
        foreach (var cite in clause.Phrase == "cite" ? [clause] : clause.Qualifiers.Where(qualifier => qualifier.Phrase == "cite"))
        {
            if (cite is not { Value: BoundValue.References { Symbols: var sources }, Syntax.Value: ListExpressionSyntax { Items: var names } })
                continue;
            for (var i = 0; i < sources.Length; i++)
                yield return new(sources[i], cite.Tree, names[i], cite.Qualifier("unverified") is not null, Statements(clause));
        }
    }

    /// <summary>Whether the declaration, or one around it, names a source for all that it says.</summary>
    private static bool IsCited(Symbol symbol)
    {
        for (var around = symbol; around is not null; around = around.Parent)
        {
            if (around.Clause("cite") is not null)
                return true;
        }

        return false;
    }

    /// <summary>The lines of a declaration on which a clause has a source, with the last place of one; clauses that share a line share its source here.</summary>
    private static Dictionary<(SyntaxTree Tree, int Line), int> CitedLines(Symbol symbol)
    {
        var lines = new Dictionary<(SyntaxTree Tree, int Line), int>();
        foreach (var clause in symbol.Clauses)
        {
            if (clause.Qualifier("cite") is { } cite)
                lines[LineOf(cite)] = cite.Syntax.Span.Start;
        }

        return lines;
    }

    // A reform puts clauses of its own file into declarations of another.
    private static (SyntaxTree Tree, int Line) LineOf(BoundClause clause) => (clause.Tree, clause.Tree.File.Lines.Lines.GetLineFromPosition(clause.Syntax.Span.Start).LineNumber);

    private static bool IsFigure(BoundClause clause) => clause.Syntax.IsFact
        ? clause.Value is BoundValue.Figure or BoundValue.Length
        : clause.Value is not BoundValue.Shares { Items.IsEmpty: true } && clause.Syntax.Entry is { Form: ValueForm.Quantity or ValueForm.Shares or ValueForm.NamedFigures or ValueForm.Figure, Phrase: not ("rounding" or "of") };

    private static int Statements(BoundClause clause) => clause.Value is BoundValue.Shares shares ? shares.Items.Length : 1;

    private sealed record CitationOf(Symbol Source, SyntaxTree Tree, ExpressionSyntax Name, bool IsRecalled, int Statements);
}
