using System.Collections.Immutable;

using AfterNato.Runtime.Networks;

namespace AfterNato.Runtime.Tests.Networks;

/// <summary>The same questions answered as their definitions say: by a table of who shares a member with whom, closed step by step, and by trying every set of members.</summary>
internal static class BruteForce
{
    public static bool CanAct(Coalition coalition, IReadOnlySet<int> gone)
    {
        var left = coalition.Members.Count(member => !gone.Contains(member));
        return left >= 2 && (!coalition.HasFrame || coalition.Frame.Any(member => !gone.Contains(member)));
    }

    /// <summary>Which pairs of coalitions that can act are tied together, directly or through others (Warshall, 1962).</summary>
    public static bool[,] Tied(ImmutableArray<Coalition> coalitions, IReadOnlySet<int> gone)
    {
        var count = coalitions.Length;
        var tied = new bool[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                tied[i, j] = CanAct(coalitions[i], gone) && CanAct(coalitions[j], gone)
                    && (i == j || coalitions[i].Members.Any(member => !gone.Contains(member) && coalitions[j].Members.Contains(member)));
            }
        }

        for (var k = 0; k < count; k++)
        {
            for (var i = 0; i < count; i++)
            {
                for (var j = 0; j < count; j++)
                    tied[i, j] |= tied[i, k] && tied[k, j];
            }
        }

        return tied;
    }

    /// <summary>Whether two coalitions that were tied, and can both still act, no longer are.</summary>
    public static bool IsCut(ImmutableArray<Coalition> coalitions, int member)
    {
        var (before, after) = (Tied(coalitions, new HashSet<int>()), Tied(coalitions, new HashSet<int> { member }));
        return Enumerable.Range(0, coalitions.Length).Any(i => Enumerable.Range(0, coalitions.Length).Any(j => before[i, j] && after[i, i] && after[j, j] && !after[i, j]));
    }

    public static int FewestThatEnd(ImmutableArray<Coalition> coalitions, int members) => Enumerable.Range(0, 1 << members)
        .Select(set => Enumerable.Range(0, members).Where(member => (set >> member & 1) != 0).ToHashSet())
        .Where(gone => !coalitions.Any(coalition => CanAct(coalition, gone)))
        .Min(gone => gone.Count);
}
