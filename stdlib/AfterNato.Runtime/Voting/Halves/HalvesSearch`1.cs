using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Halves;

/// <summary>
/// The coalitions of each size of one half in ascending order of weight, and those of the other in descending order: what one needs of the
/// other only ever falls, so that a walk along both finds for each how many complete it (Horowitz and Sahni, <i>Computing partitions with
/// applications to the knapsack problem</i>, Journal of the ACM 21, 1974).
/// </summary>
/// <typeparam name="T">What weights are added up in.</typeparam>
internal sealed class HalvesSearch<T> : HalvesSearch
    where T : INumber<T>
{
    private readonly int _players;
    private readonly T _total;
    private readonly Func<BigInteger, T> _convert;
    private readonly SizedSums<T> _one;
    private readonly SizedSums<T> _other;

    public HalvesSearch(ImmutableArray<BigInteger> weights, T total, Func<BigInteger, T> convert)
    {
        (_players, _total, _convert) = (weights.Length, total, convert);
        T[] converted = [.. weights.Select(convert)];
        _one = SizedSums<T>.Of(converted.AsSpan(0, converted.Length / 2));
        _other = SizedSums<T>.Of(converted.AsSpan(converted.Length / 2));
    }

    public override CoalitionCounts Count(ImmutableArray<BigInteger> least)
    {
        var (bySize, containing) = (new BigInteger[_players + 1], new BigInteger[_players, _players + 1]);
        var (completingOne, completingOther) = (new ulong[1 << _one.Players], new ulong[1 << _other.Players]);
        for (var size = 0; size <= _players; size++)
        {
            var needed = _convert(least[size]);
            if (needed > _total)
                continue;
            completingOne.AsSpan().Clear();
            completingOther.AsSpan().Clear();
            for (var ofOne = Math.Max(0, size - _other.Players); ofOne <= Math.Min(size, _one.Players); ofOne++)
                Walk(ofOne, size - ofOne, needed, completingOne, completingOther);
            bySize[size] = Fold(completingOne, _one.Players, 0, size, containing);
            Fold(completingOther, _other.Players, _one.Players, size, containing);
        }

        return new([.. bySize], [.. Enumerable.Range(0, _players).Select(player => Enumerable.Range(0, _players + 1).Select(size => containing[player, size]).ToImmutableArray())]);
    }

    public override bool SomeWeighs(ImmutableArray<BigInteger> least, ImmutableArray<BigInteger> most)
    {
        for (var size = 0; size <= _players; size++)
        {
            for (var ofOne = Math.Max(0, size - _other.Players); least[size] <= most[size] && ofOne <= Math.Min(size, _one.Players); ofOne++)
            {
                if (SomeWeighs(_one.Sums[ofOne], _other.Sums[size - ofOne], _convert(least[size]), _convert(most[size])))
                    return true;
            }
        }

        return false;
    }

    private static bool SomeWeighs(T[] ones, T[] others, T least, T most)
    {
        var lightest = others.Length;
        foreach (var one in ones)
        {
            while (lightest > 0 && one + others[lightest - 1] >= least)
                lightest--;
            if (lightest < others.Length && one + others[lightest] <= most)
                return true;
        }

        return false;
    }

    // For each coalition of the one half of this size, how many of the other complete it, and the other way round.
    private void Walk(int ofOne, int ofOther, T needed, ulong[] completingOne, ulong[] completingOther)
    {
        var (ones, others) = (_one.Sums[ofOne], _other.Sums[ofOther]);
        var (oneCoalitions, otherCoalitions) = (_one.Coalitions[ofOne], _other.Coalitions[ofOther]);
        var lightest = others.Length;
        for (var i = 0; i < ones.Length; i++)
        {
            var missing = needed - ones[i];
            while (lightest > 0 && others[lightest - 1] >= missing)
                completingOther[otherCoalitions[--lightest]] = (ulong)(ones.Length - i);
            completingOne[oneCoalitions[i]] = (ulong)(others.Length - lightest);
        }
    }

    // The sum of all, and the sum of those with each player: the last player splits the counts into halves, which added up are those of one player fewer.
    private static BigInteger Fold(ulong[] counts, int players, int first, int size, BigInteger[,] containing)
    {
        for (var player = players - 1; player >= 0; player--)
        {
            var without = counts.AsSpan(0, 1 << player);
            var with = counts.AsSpan(1 << player, 1 << player);
            var sum = 0UL;
            for (var i = 0; i < without.Length; i++)
            {
                sum += with[i];
                without[i] += with[i];
            }

            containing[first + player, size] = sum;
        }

        return counts[0];
    }
}
