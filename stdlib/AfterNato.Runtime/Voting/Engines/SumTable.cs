using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Voting.Counting;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>How many coalitions there are of each weight below a limit and each size.</summary>
internal sealed class SumTable<T>
    where T : struct, ICount<T>
{
    private readonly int _limit;
    private readonly int _sizes;
    private readonly T[] _counts;
    private int _players;

    /// <summary>Of nobody: the empty coalition alone.</summary>
    public SumTable(int players, int limit)
        : this(limit, players + 1, new T[limit * (players + 1)], 0) => _counts[0] = T.One;

    private SumTable(int limit, int sizes, T[] counts, int players) => (_limit, _sizes, _counts, _players) = (limit, sizes, counts, players);

    public static SumTable<T> Of(ImmutableArray<int> weights, int limit)
    {
        var table = new SumTable<T>(weights.Length, limit);
        foreach (var weight in weights)
            table.Add(weight);
        return table;
    }

    /// <summary>One more player may join every coalition.</summary>
    public void Add(int weight)
    {
        for (var sum = _limit - 1; sum >= weight; sum--)
        {
            var (to, from) = (sum * _sizes, (sum - weight) * _sizes);
            for (var size = _players; size >= 0; size--)
                _counts[to + size + 1] += _counts[from + size];
        }

        _players++;
    }

    /// <summary>One more player joins every coalition.</summary>
    public void Force(int weight)
    {
        for (var sum = _limit - 1; sum >= 0; sum--)
        {
            var (to, from) = (sum * _sizes, (sum - weight) * _sizes);
            for (var size = _players; size >= 0; size--)
                _counts[to + size + 1] = from < 0 ? default : _counts[from + size];
            _counts[to] = default;
        }

        _players++;
    }

    /// <summary>The table without one player of this weight.</summary>
    public SumTable<T> Without(int weight)
    {
        var counts = (T[])_counts.Clone();
        for (var sum = weight; sum < _limit; sum++)
        {
            var (to, from) = (sum * _sizes, (sum - weight) * _sizes);
            for (var size = 0; size < _players; size++)
                counts[to + size + 1] -= counts[from + size];
        }

        return new(_limit, _sizes, counts, _players - 1);
    }

    /// <summary>How many there are of each size and at least this weight.</summary>
    public BigInteger[] BySize(int least = 0)
    {
        var bySize = new T[_sizes];
        for (var sum = Math.Max(0, least); sum < _limit; sum++)
        {
            for (var size = 0; size <= _players; size++)
                bySize[size] += _counts[(sum * _sizes) + size];
        }

        return [.. bySize.Select(count => count.ToInteger())];
    }
}
