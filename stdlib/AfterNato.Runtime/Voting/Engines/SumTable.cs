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

    // The largest size of each weight, so that what is still empty need not be added.
    private readonly int[] _largest;

    /// <summary>Of nobody: the empty coalition alone.</summary>
    public SumTable(int players, int limit)
    {
        (_limit, _sizes) = (limit, players + 1);
        _counts = new T[limit * _sizes];
        _counts[0] = T.One;
        _largest = new int[limit];
        Array.Fill(_largest, -1);
        _largest[0] = 0;
    }

    /// <summary>One more player may join every coalition.</summary>
    public void Add(int weight)
    {
        for (var sum = _limit - 1; sum >= weight; sum--)
        {
            var (to, from) = (sum * _sizes, (sum - weight) * _sizes);
            var largest = _largest[sum - weight];
            for (var size = largest; size >= 0; size--)
                _counts[to + size + 1] += _counts[from + size];
            if (largest >= 0)
                _largest[sum] = Math.Max(_largest[sum], largest + 1);
        }
    }

    /// <summary>One more player joins every coalition.</summary>
    public void Force(int weight)
    {
        for (var sum = _limit - 1; sum >= 0; sum--)
        {
            var (to, from) = (sum * _sizes, (sum - weight) * _sizes);
            for (var size = _sizes - 2; size >= 0; size--)
                _counts[to + size + 1] = from < 0 ? default : _counts[from + size];
            _counts[to] = default;
            var largest = from < 0 ? -1 : _largest[sum - weight];
            _largest[sum] = largest < 0 ? -1 : largest + 1;
        }
    }

    /// <summary>
    /// From how many of each size and weight to how many of each size and at most that weight: after it, nobody can be added, but taken out.
    /// </summary>
    public void Accumulate()
    {
        for (var at = _sizes; at < _counts.Length; at++)
            _counts[at] += _counts[at - _sizes];
    }

    /// <summary>
    /// How many of each size there are below the limit without one player of this weight, once accumulated. Those with it are as many as those
    /// without it of one player and its weight less, and so on down.
    /// </summary>
    public BigInteger[] BySizeWithout(int weight)
    {
        var bySize = new T[_sizes];
        for (var size = 0; size < _sizes; size++)
        {
            for (var taken = 0; taken <= size && _limit - 1 - ((long)taken * weight) >= 0; taken++)
            {
                var count = _counts[((_limit - 1 - (taken * weight)) * _sizes) + size - taken];
                bySize[size] = taken % 2 == 0 ? bySize[size] + count : bySize[size] - count;
            }
        }

        return [.. bySize.Select(count => count.ToInteger())];
    }

    /// <summary>How many there are of each size and at least this weight.</summary>
    public BigInteger[] BySize(int least = 0)
    {
        var bySize = new T[_sizes];
        for (var sum = Math.Max(0, least); sum < _limit; sum++)
        {
            for (var size = 0; size <= _largest[sum]; size++)
                bySize[size] += _counts[(sum * _sizes) + size];
        }

        return [.. bySize.Select(count => count.ToInteger())];
    }
}
