using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting.Listing;

/// <summary>
/// Lists the minimal winning coalitions of a game made of thresholds by trying players in the order of their numbers. A choice is given up when
/// the heaviest of those still to come could not make it win, threshold by threshold, or when it would win without one of its players even with the lightest.
/// </summary>
/// <typeparam name="T">What weights are added up in.</typeparam>
internal sealed class ThresholdListing<T>
    where T : INumber<T>
{
    /// <summary>How many choices are tried before it is asked how many coalitions there are to be found.</summary>
    private const int Patience = 1 << 16;

    private readonly ThresholdRule _rule;
    private readonly int _players;
    private readonly Func<ImmutableArray<BigInteger>?> _countBySize;
    private readonly RangeSums<T>[] _thresholds;
    private readonly T[] _quotas;
    private readonly bool[] _reached;
    private readonly Stack<int> _chosen = [];
    private ImmutableArray<BigInteger>? _counts;
    private BigInteger _found;
    private int _tried;

    public ThresholdListing(ThresholdRule rule, int players, Func<BigInteger, T> convert, Func<ImmutableArray<BigInteger>?> countBySize)
    {
        (_rule, _players, _countBySize) = (rule, players, countBySize);
        _thresholds = [.. rule.Thresholds.Select(threshold => new RangeSums<T>([.. threshold.Weights.Select(convert)]))];
        _quotas = [.. rule.Thresholds.Select(threshold => convert(threshold.Quota))];
        _reached = new bool[_quotas.Length];
    }

    public IEnumerable<MemberSet> All()
    {
        for (var size = 0; size <= _players; size++)
        {
            _found = BigInteger.Zero;
            foreach (var coalition in Complete(size, new T[_quotas.Length], 0, size))
            {
                _found++;
                yield return coalition;
            }
        }
    }

    private IEnumerable<MemberSet> Complete(int size, T[] sums, int from, int missing)
    {
        if (IsOver(size) || !CanWin(sums, from, missing) || _chosen.Any(player => MustWinWithout(player, sums, from, missing)))
            yield break;
        if (missing == 0)
        {
            yield return MemberSet.Of(_chosen);
            yield break;
        }

        for (var player = from; player + missing <= _players; player++)
        {
            _chosen.Push(player);
            foreach (var coalition in Complete(size, [.. sums.Select((sum, threshold) => sum + _thresholds[threshold].Weights[player])], player + 1, missing - 1))
                yield return coalition;
            _chosen.Pop();
        }
    }

    // Once all of a size are found it would be in vain to go on.
    private bool IsOver(int size)
    {
        if (++_tried == Patience)
            _counts = _countBySize();
        return _counts?[size] == _found;
    }

    private bool CanWin(T[] sums, int from, int missing)
    {
        for (var threshold = 0; threshold < _quotas.Length; threshold++)
            _reached[threshold] = sums[threshold] + _thresholds[threshold].Heaviest(from, missing) >= _quotas[threshold];
        return IsWon();
    }

    private bool MustWinWithout(int player, T[] sums, int from, int missing)
    {
        for (var threshold = 0; threshold < _quotas.Length; threshold++)
            _reached[threshold] = sums[threshold] - _thresholds[threshold].Weights[player] + _thresholds[threshold].Lightest(from, missing) >= _quotas[threshold];
        return IsWon();
    }

    private bool IsWon()
    {
        ReadOnlySpan<bool> reached = _reached;
        return _rule.Wins(ref reached);
    }
}
