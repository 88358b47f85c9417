using System.Runtime.Intrinsics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>The thresholds of a rule as ranks, with their masks in one layout.</summary>
internal sealed class RankedThresholds(Cube cube, BitLayout layout, IReadOnlyDictionary<IntegerThreshold, RankedThreshold> ranked)
{
    private readonly Dictionary<IntegerThreshold, (RankedThreshold, Vector256<ulong>[])> _known =
        ranked.ToDictionary(pair => pair.Key, pair => (pair.Value, pair.Value.Masks(layout)));

    public int Rows => cube.Rows;

    public (RankedThreshold Ranked, Vector256<ulong>[] Masks) this[IntegerThreshold threshold] => _known[threshold];
}
