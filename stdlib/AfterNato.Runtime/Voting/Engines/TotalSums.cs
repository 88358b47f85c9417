using System.Numerics;

using AfterNato.Runtime.Voting.Counting;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>Counts the winning coalitions of one quota whatever their size: a table over weights alone is enough.</summary>
internal sealed class TotalSums
{
    private readonly CountRow _small;
    private readonly int _limit;
    private readonly int _limbs;

    private TotalSums(SmallerSide side, BigInteger all)
    {
        _limit = side.Limit;
        _limbs = CountRow.LimbsFor(all);
        _small = CountRow.OfNobody(_limit, all);
        foreach (var weight in side.Ascending)
            _small.AddShifted(_small, weight);
        _small.Accumulate();
    }

    public static CoalitionTotals Of(SmallerSide side)
    {
        var all = BigInteger.One << side.Weights.Length;
        var totals = new TotalSums(side, all);
        var small = totals.Without(side.Limit);
        return side.IsLosing
            ? new(all - small, side.Weights.EachOnce(weight => (all >> 1) - (small - totals.Without(weight))))
            : new(small, side.Weights.EachOnce(totals.Without));
    }

    // As in the table over sizes. Nobody is taken out by a weight that is not below the limit.
    private BigInteger Without(int weight)
    {
        var sum = new LimbSums(1, _limbs);
        _small.AddAlternating(weight == 0 ? _limit : weight, sum, 0, advance: 0);
        return weight == 0 ? sum.ToInteger(0) >> 1 : sum.ToInteger(0);
    }
}
