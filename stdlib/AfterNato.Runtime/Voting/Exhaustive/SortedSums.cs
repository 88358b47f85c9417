using System.Numerics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>The sums of coalitions in ascending order, each with the number of its coalition, built by letting one player after the other join.</summary>
/// <typeparam name="T">What weights are added up in.</typeparam>
internal readonly record struct SortedSums<T>(T[] Sums, int[] Numbers)
    where T : INumber<T>
{
    /// <summary>Of all coalitions of players with these weights; bit k of a number says whether player k is in.</summary>
    public static SortedSums<T> Of(ReadOnlySpan<T> weights)
    {
        var sums = new SortedSums<T>([T.Zero], [0]);
        for (var player = 0; player < weights.Length; player++)
            sums = sums.With(weights[player], 1 << player);
        return sums;
    }

    /// <summary>The same and, merged with them, all with one more player, by which their numbers grow so much.</summary>
    public SortedSums<T> With(T weight, int number)
    {
        var (sums, numbers) = (new T[2 * Sums.Length], new int[2 * Sums.Length]);
        for (int without = 0, with = 0, to = 0; with < Sums.Length; to++)
        {
            var joined = Sums[with] + weight;
            (sums[to], numbers[to]) = without < Sums.Length && Sums[without] <= joined
                ? (Sums[without], Numbers[without++])
                : (joined, Numbers[with++] + number);
        }

        return new(sums, numbers);
    }
}
