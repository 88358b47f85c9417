using System.Numerics;

namespace AfterNato.Runtime.Voting.Halves;

/// <summary>The coalitions of half of the players, those of each size by weight in ascending order.</summary>
/// <typeparam name="T">What weights are added up in.</typeparam>
internal sealed class SizedSums<T>
    where T : INumber<T>
{
    private SizedSums(T[][] sums, int[][] coalitions) => (Sums, Coalitions) = (sums, coalitions);

    public int Players => Sums.Length - 1;

    public T[][] Sums { get; }

    /// <summary>The coalition of each sum; bit k says whether player k of this half is in.</summary>
    public int[][] Coalitions { get; }

    /// <summary>Of all coalitions, by letting one player after the other join.</summary>
    public static SizedSums<T> Of(ReadOnlySpan<T> weights)
    {
        T[][] sums = [[T.Zero]];
        int[][] coalitions = [[0]];
        for (var player = 0; player < weights.Length; player++)
        {
            var (nextSums, nextCoalitions) = (new T[player + 2][], new int[player + 2][]);
            for (var size = 0; size <= player + 1; size++)
            {
                (nextSums[size], nextCoalitions[size]) = Merged(
                    size <= player ? sums[size] : [],
                    size <= player ? coalitions[size] : [],
                    size > 0 ? sums[size - 1] : [],
                    size > 0 ? coalitions[size - 1] : [],
                    weights[player],
                    1 << player);
            }

            (sums, coalitions) = (nextSums, nextCoalitions);
        }

        return new(sums, coalitions);
    }

    private static (T[] Sums, int[] Coalitions) Merged(T[] without, int[] withoutIt, T[] with, int[] withIt, T weight, int joining)
    {
        var (sums, coalitions) = (new T[without.Length + with.Length], new int[without.Length + with.Length]);
        for (int i = 0, j = 0, to = 0; to < sums.Length; to++)
        {
            if (j == with.Length || (i < without.Length && without[i] <= with[j] + weight))
            {
                sums[to] = without[i];
                coalitions[to] = withoutIt[i++];
            }
            else
            {
                sums[to] = with[j] + weight;
                coalitions[to] = withIt[j++] | joining;
            }
        }

        return (sums, coalitions);
    }
}
