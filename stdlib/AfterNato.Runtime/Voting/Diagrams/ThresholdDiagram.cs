using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Diagrams;

/// <summary>
/// The diagram of one threshold. Above, a node is a sum that the players asked about can have; below, it is a rank among the sums that the
/// players still to come can have, because nothing else matters of what is missing. The two meet where both are few: n players who all
/// differ need 2^(n/2) and not 2^n (Horowitz and Sahni, <i>Computing partitions with applications to the knapsack problem</i>, Journal of
/// the ACM 21, 1974; Bolus, <i>Power indices of simple games and vector-weighted majority games by means of binary decision diagrams</i>,
/// European Journal of Operational Research 210, 2011).
/// </summary>
/// <typeparam name="T">What weights are added up in.</typeparam>
internal sealed class ThresholdDiagram<T>
    where T : INumber<T>
{
    private readonly ImmutableArray<T> _weights;
    private readonly T _quota;
    private readonly T[][] _above;
    private readonly T[][] _below;
    private readonly int _meeting;

    private ThresholdDiagram(ImmutableArray<T> weights, T quota, int bound)
    {
        (_weights, _quota) = (weights, quota);
        (_above, _below) = (new T[weights.Length + 1][], new T[weights.Length + 1][]);
        var (top, bottom) = (0, weights.Length);
        _above[top] = [T.Zero];
        _below[bottom] = [T.Zero];
        var total = 2L;
        while (top < bottom)
        {
            if (_above[top].Length <= _below[bottom].Length)
            {
                _above[top + 1] = WithOrWithout(_above[top], weights[top]);
                total += _above[++top].Length;
            }
            else
            {
                _below[bottom - 1] = WithOrWithout(_below[bottom], weights[bottom - 1]);
                total += _below[--bottom].Length;
            }

            Diagram.Demand(total, bound);
        }

        _meeting = top;
    }

    /// <param name="weights">The weights in the order of the levels.</param>
    /// <param name="quota">At least one, and at most all weights together.</param>
    /// <param name="bound">How many nodes there may be.</param>
    /// <exception cref="UnknownAnswerException">There are more nodes than the bound.</exception>
    public static Diagram Of(ImmutableArray<T> weights, T quota, int bound) => new ThresholdDiagram<T>(weights, quota, bound).Build();

    private Diagram Build()
    {
        var (outs, ins) = (new int[_weights.Length][], new int[_weights.Length][]);
        for (var level = _weights.Length - 1; level >= _meeting; level--)
        {
            var missing = _below[level].AsSpan(1).ToArray();
            var (weight, below) = (_weights[level], _below[level + 1]);
            outs[level] = [.. missing.Select(amount => Rank(below, amount))];
            ins[level] = [.. missing.Select(amount => Rank(below, amount - weight))];
        }

        Func<T, int> node = sum => Rank(_below[_meeting], _quota - sum);
        for (var level = _meeting - 1; level >= 0; level--)
        {
            var (sums, numbers) = (_above[level], new int[_above[level].Length]);
            var table = new LevelTable();
            for (var i = 0; i < sums.Length; i++)
                numbers[i] = table.Node(node(sums[i]), node(sums[i] + _weights[level]));
            (outs[level], ins[level]) = (table.Out, table.In);
            node = sum => numbers[Array.BinarySearch(sums, sum)];
        }

        return new(node(T.Zero), outs, ins);
    }

    // Of what is missing it only matters which of the sums still to come are enough.
    private static int Rank(T[] sums, T missing)
    {
        if (missing <= T.Zero)
            return Diagram.Yes;
        var rank = Array.BinarySearch(sums, missing);
        if (rank < 0)
            rank = ~rank;
        return rank == sums.Length ? Diagram.No : Diagram.First + rank - 1;
    }

    // Two ascending lists merged, without repetitions.
    private static T[] WithOrWithout(T[] sums, T weight)
    {
        var merged = new List<T>(2 * sums.Length);
        for (int without = 0, with = 0; with < sums.Length;)
        {
            var smaller = without < sums.Length && sums[without] <= sums[with] + weight ? sums[without++] : sums[with++] + weight;
            if (merged.Count == 0 || merged[^1] != smaller)
                merged.Add(smaller);
        }

        return [.. merged];
    }
}
