using System.Runtime.Intrinsics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>The masks of one threshold: a row of each rank has a mask of its own.</summary>
internal sealed class ThresholdMasks : Masks
{
    private readonly RankedThreshold _threshold;
    private readonly Vector256<ulong>[] _byRank;
    private readonly ushort[] _ranks;

    public ThresholdMasks(RankedThresholds thresholds, IntegerThreshold threshold)
    {
        (_threshold, _byRank) = thresholds[threshold];
        _ranks = new ushort[thresholds.Rows];
    }

    public override void Load(int block, Span<Vector256<ulong>> into)
    {
        var (ranks, byRank) = Rank(block);
        for (var row = 0; row < into.Length; row++)
            into[row] = byRank[ranks[row]];
    }

    public override void And(int block, Span<Vector256<ulong>> into)
    {
        var (ranks, byRank) = Rank(block);
        for (var row = 0; row < into.Length; row++)
            into[row] &= byRank[ranks[row]];
    }

    public override void Or(int block, Span<Vector256<ulong>> into)
    {
        var (ranks, byRank) = Rank(block);
        for (var row = 0; row < into.Length; row++)
            into[row] |= byRank[ranks[row]];
    }

    private (ushort[] Ranks, Vector256<ulong>[] ByRank) Rank(int block)
    {
        _threshold.Rank(block, _ranks);
        return (_ranks, _byRank);
    }
}
