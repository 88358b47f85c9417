using System.Collections.Immutable;

namespace AfterNato.Runtime.Search;

/// <summary>What a search comes to: which candidates are left, and which are worse than others without question.</summary>
/// <param name="Search">The search.</param>
/// <param name="Values">What each candidate came to, by its number, in the order of the search's figures.</param>
/// <param name="Front">The candidates on the front, those alike in every figure together, in their order; each by its numbers, the first of which stands for all.</param>
/// <param name="Dominators">For each candidate, one on the front that is better without question; null where there is none.</param>
/// <param name="Unknown">The candidates of which a figure of the goal is unknown: nothing can be said about them.</param>
public sealed record SearchOutcome(
    RuleSearch Search,
    IReadOnlyList<ImmutableArray<FigureValue>> Values,
    ImmutableArray<ImmutableArray<int>> Front,
    ImmutableArray<int?> Dominators,
    ImmutableArray<int> Unknown)
{
    /// <summary>How many candidates others are better than, without question.</summary>
    public int Dominated => Dominators.Count(dominator => dominator is not null);

    internal static SearchOutcome Of(RuleSearch search, IReadOnlyList<ImmutableArray<FigureValue>> values)
    {
        var aims = search.Goal.Length;
        var known = Enumerable.Range(0, values.Count).Where(candidate => values[candidate].Take(aims).All(value => value.IsKnown)).ToList();
        var found = ParetoFront.Dominators([.. known.Select(candidate => values[candidate])], search.Goal);
        var dominators = new int?[values.Count];
        for (var i = 0; i < known.Count; i++)
            dominators[known[i]] = found[i] is { } dominator ? known[dominator] : null;

        var front = known.Where(candidate => dominators[candidate] is null)
            .GroupBy(candidate => string.Join('|', values[candidate]))
            .Select(alike => alike.ToImmutableArray());
        return new(search, values, [.. front], [.. dominators], [.. Enumerable.Range(0, values.Count).Except(known)]);
    }
}
