using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting.Listing;

/// <summary>
/// Lists the minimal winning coalitions of a game made of thresholds by trying players in the order of their numbers. A choice is given up when
/// the heaviest of those still to come could not make it win, threshold by threshold, or when even with the lightest one of its players would make
/// no difference. Who wins alone is in no other minimal coalition.
/// </summary>
/// <typeparam name="T">What weights are added up in.</typeparam>
internal sealed class ThresholdListing<T>
    where T : INumber<T>
{
    /// <summary>How many choices are tried before it is asked how many coalitions there are to be found.</summary>
    private const int Patience = 1 << 18;

    private readonly ThresholdRule _rule;
    private readonly Func<ImmutableArray<BigInteger>?> _countBySize;
    private readonly ImmutableArray<int> _alone;
    private readonly ImmutableArray<int> _players;
    private readonly RangeSums<T>[] _thresholds;
    private readonly T[] _quotas;
    private readonly bool[] _reached;
    private readonly Stack<int> _chosen = [];
    private ImmutableArray<BigInteger>? _counts;
    private BigInteger _found;
    private int _tried;

    public ThresholdListing(ThresholdRule rule, int players, Func<BigInteger, T> convert, Func<ImmutableArray<BigInteger>?> countBySize)
    {
        (_rule, _countBySize) = (rule, countBySize);
        _quotas = [.. rule.Thresholds.Select(threshold => convert(threshold.Quota))];
        _reached = new bool[_quotas.Length];
        T[][] weights = [.. rule.Thresholds.Select(threshold => threshold.Weights.Select(convert).ToArray())];
        _alone = [.. Enumerable.Range(0, players).Where(player => IsWon(threshold => weights[threshold][player]))];
        _players = [.. Enumerable.Range(0, players).Except(_alone)];
        _thresholds = [.. weights.Select(all => new RangeSums<T>([.. _players.Select(player => all[player])]))];
    }

    public IEnumerable<MemberSet> All()
    {
        if (IsWon(_ => T.Zero))
        {
            yield return MemberSet.Empty;
            yield break;
        }

        foreach (var player in _alone)
            yield return MemberSet.Of(player);
        for (var size = 2; size <= _players.Length; size++)
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
        if (IsOver(size) || !CanWin(sums, from, missing) || !_chosen.All(place => CanMatter(place, sums, from, missing)))
            yield break;
        if (missing == 0)
        {
            yield return MemberSet.Of(_chosen.Select(place => _players[place]));
            yield break;
        }

        for (var place = from; place + missing <= _players.Length; place++)
        {
            _chosen.Push(place);
            foreach (var coalition in Complete(size, [.. sums.Select((sum, threshold) => sum + _thresholds[threshold].Weights[place])], place + 1, missing - 1))
                yield return coalition;
            _chosen.Pop();
        }
    }

    // Once all of a size are found it would be in vain to go on.
    private bool IsOver(int size)
    {
        if (_tried < Patience && ++_tried == Patience)
            _counts = _countBySize();
        return _counts?[size] == _found;
    }

    private bool CanWin(T[] sums, int from, int missing) =>
        IsWon(threshold => sums[threshold] + _thresholds[threshold].Heaviest(from, missing));

    // A player matters if it makes the difference for some threshold, and the coalition does not win without it.
    private bool CanMatter(int place, T[] sums, int from, int missing)
    {
        var isDecisive = false;
        for (var threshold = 0; threshold < _quotas.Length && !isDecisive; threshold++)
            isDecisive = HasWeight(threshold) && LeastWithout(threshold) < _quotas[threshold] && sums[threshold] + _thresholds[threshold].Heaviest(from, missing) >= _quotas[threshold];
        return isDecisive && !IsWon(LeastWithout);

        bool HasWeight(int threshold) => _thresholds[threshold].Weights[place] > T.Zero;

        T LeastWithout(int threshold) => sums[threshold] - _thresholds[threshold].Weights[place] + _thresholds[threshold].Lightest(from, missing);
    }

    private bool IsWon(Func<int, T> weight)
    {
        for (var threshold = 0; threshold < _quotas.Length; threshold++)
            _reached[threshold] = weight(threshold) >= _quotas[threshold];
        ReadOnlySpan<bool> reached = _reached;
        return _rule.Wins(ref reached);
    }
}
