using System.Collections.Immutable;

namespace AfterNato.Runtime.Search;

/// <summary>
/// What is left when everything is taken away to which something else is preferred without question: that is at least as good in every figure and
/// better in one (Pareto). Comparisons are exact.
/// </summary>
public static class ParetoFront
{
    /// <summary>For each candidate, who dominates it: null where nobody does, else one on the front, always the same.</summary>
    /// <param name="candidates">What each candidate has of each figure, all of it known.</param>
    /// <param name="aims">For each figure, what is better.</param>
    public static ImmutableArray<int?> Dominators(IReadOnlyList<ImmutableArray<FigureValue>> candidates, ImmutableArray<Aim> aims)
    {
        var ranks = candidates.Select(_ => new int[aims.Length]).ToArray();
        for (var aim = 0; aim < aims.Length; aim++)
            Rank(candidates, aim, aims[aim], ranks);

        // Whoever dominates another is before it when sorted by one figure after the other, the better first.
        var dominators = new int?[candidates.Count];
        var front = new List<int>();
        foreach (var candidate in Enumerable.Range(0, candidates.Count).OrderBy(candidate => ranks[candidate], Comparer<int[]>.Create(Lexical)).ThenBy(candidate => candidate))
        {
            var found = front.FindIndex(other => Dominates(ranks[other], ranks[candidate]));
            if (found >= 0)
                dominators[candidate] = front[found];
            else
                front.Add(candidate);
        }

        return [.. dominators];
    }

    // Whole numbers in place of fractions, zero for the best: most of the work is comparing.
    private static void Rank(IReadOnlyList<ImmutableArray<FigureValue>> candidates, int index, Aim aim, int[][] ranks)
    {
        var rank = 0;
        FigureValue? before = null;
        foreach (var candidate in Enumerable.Range(0, candidates.Count).OrderByDescending(candidate => candidates[candidate][index], Comparer<FigureValue>.Create(aim.Compare)))
        {
            var value = candidates[candidate][index];
            if (before is not null && aim.Compare(before, value) != 0)
                rank++;
            (before, ranks[candidate][index]) = (value, rank);
        }
    }

    private static int Lexical(int[] left, int[] right) => left.AsSpan().SequenceCompareTo(right);

    private static bool Dominates(int[] one, int[] other)
    {
        var isBetter = false;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] > other[i])
                return false;
            isBetter |= one[i] < other[i];
        }

        return isBetter;
    }
}
