using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Binding;

/// <content>Groups, organisations, rules and units that are defined by each other, in a circle or in too long a chain.</content>
public sealed partial class Binder
{
    /// <summary>How many groups, organisations, rules or units may lean on each other in one chain; the compiled model calls them inside one another.</summary>
    private const int LongestChain = 64;

    /// <summary>How many terms a rule may have with the rules that it uses written out.</summary>
    private const int MostTerms = 10_000;

    private readonly Dictionary<Symbol, long> _terms = [];

    private void ReportCircles()
    {
        var heights = new Dictionary<Symbol, int>();
        foreach (var symbol in _included.Where(symbol => symbol.Kind.Word is "group" or "organisation" or "rule" or "unit" && !heights.ContainsKey(symbol)).ToList())
            Measure(symbol, heights);
    }

    // Depth first without recursion; the path is what a recursion would have on its stack.
    private void Measure(Symbol start, Dictionary<Symbol, int> heights)
    {
        var path = new List<(Symbol Symbol, Queue<Symbol> Unseen)> { (start, new(Needs(start))) };
        while (path.Count > 0)
        {
            var (symbol, unseen) = path[^1];
            if (!unseen.TryDequeue(out var next))
            {
                var height = 1;
                foreach (var need in Needs(symbol))
                    height = Math.Max(height, 1 + heights.GetValueOrDefault(need));
                heights[symbol] = height;
                ReportTerms(symbol);
                if (height == LongestChain + 1)
                    _diagnostics.Report(NameDiagnostics.ChainTooLong(symbol.Location, LongestChain));
                path.RemoveAt(path.Count - 1);
            }
            else if (path.FindIndex(entry => entry.Symbol == next) is >= 0 and var first)
            {
                var circle = path.Skip(first).Select(entry => entry.Symbol.Name).ToList();
                _diagnostics.Report(NameDiagnostics.CircularDefinition(next.Location, circle));
            }
            else if (!heights.ContainsKey(next))
            {
                path.Add((next, new(Needs(next))));
            }
        }
    }

    // A rule that uses another twice works it out twice; written out, rules of rules can grow without end.
    private void ReportTerms(Symbol symbol)
    {
        if ((symbol.Clause("")?.Value as BoundValue.Computed)?.Expression is not { } condition)
            return;
        long terms = 0;
        foreach (var term in condition.All)
            terms = Math.Min(MostTerms + 1, terms + 1 + (term is BoundExpression.RuleUse use ? _terms.GetValueOrDefault(use.Rule) : 0));
        _terms[symbol] = terms;
        if (terms > MostTerms && !condition.All.OfType<BoundExpression.RuleUse>().Any(use => _terms.GetValueOrDefault(use.Rule) > MostTerms))
            _diagnostics.Report(SyntaxDiagnostics.TooManyTermsWrittenOut(symbol.Location, MostTerms));
    }

    private static IEnumerable<Symbol> Needs(Symbol symbol) => symbol.Kind.Word switch
    {
        "organisation" => symbol.Clauses.Where(clause => clause.Phrase == "members").SelectMany(clause => NeedsOf(clause.Value)),
        "unit" => NeedsOf(symbol.Clause("of")?.Value),
        _ => NeedsOf(symbol.Clause("")?.Value),
    };

    private static IEnumerable<Symbol> NeedsOf(BoundValue? value) => value switch
    {
        BoundValue.Figure { Content.Unit: { } unit } => [unit],
        BoundValue.References references => references.Symbols.Where(need => need.Kind.Word is "group" or "organisation"),
        BoundValue.Computed computed => MentionedDefinitions.In(computed.Expression),
        _ => [],
    };
}
