using System.Runtime.Intrinsics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>The masks of a part of a rule, one block after the other, each by itself or combined with the masks of another part.</summary>
internal abstract class Masks
{
    /// <summary>The masks of a rule, with memory of their own, so that each thread needs its own.</summary>
    public static Masks Of(ThresholdRule rule, RankedThresholds thresholds) => rule switch
    {
        ThresholdRule.Single single => new ThresholdMasks(thresholds, single.Threshold),
        ThresholdRule.Some some when some.Needed == some.Parts.Length => new AllMasks([.. some.Parts.Select(part => Of(part, thresholds))], thresholds.Rows),
        ThresholdRule.Some { Needed: 1 } any => new AnyMasks([.. any.Parts.Select(part => Of(part, thresholds))], thresholds.Rows),
        ThresholdRule.Some some => new SomeMasks(some.Needed, [.. some.Parts.Select(part => Of(part, thresholds))], thresholds.Rows),
        _ => throw new ArgumentException("Nothing is left to try in a rule that is decided.", nameof(rule)),
    };

    /// <summary>Puts the masks of a block there.</summary>
    public abstract void Load(int block, Span<Vector256<ulong>> into);

    /// <summary>Leaves there what is also in the masks of a block.</summary>
    public abstract void And(int block, Span<Vector256<ulong>> into);

    /// <summary>Adds the masks of a block to what is there.</summary>
    public abstract void Or(int block, Span<Vector256<ulong>> into);

    protected static void And(Span<Vector256<ulong>> into, ReadOnlySpan<Vector256<ulong>> other)
    {
        for (var row = 0; row < into.Length; row++)
            into[row] &= other[row];
    }

    protected static void Or(Span<Vector256<ulong>> into, ReadOnlySpan<Vector256<ulong>> other)
    {
        for (var row = 0; row < into.Length; row++)
            into[row] |= other[row];
    }
}
