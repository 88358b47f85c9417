using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>Looks at every coalition of a rule, on as many processors as there are. What is found are whole numbers, and adding them up in any order gives the same.</summary>
internal sealed class CubeSearch(Cube cube, ThresholdRule rule)
{
    private ImmutableDictionary<IntegerThreshold, RankedThreshold> Ranked => field ??= rule.Thresholds.ToImmutableDictionary(threshold => threshold, threshold => RankedThreshold.Of(threshold, cube));

    public CubeSearch Dual => new(cube, rule.Dual);

    /// <summary>Counts the winning coalitions.</summary>
    public CoalitionCounts CountWinning() => Count(BitLayout.BySize, winning => (block, into) =>
    {
        winning.Load(block, into);
        return true;
    });

    /// <summary>Counts the minimal winning coalitions.</summary>
    public CoalitionCounts CountMinimal() => Count(BitLayout.ByNumber, winning => new MinimalMasks(cube, winning).TryLoad);

    /// <summary>Whether everybody who wins here wins there.</summary>
    public bool Implies(CubeSearch other)
    {
        var (ours, theirs) = (new RankedThresholds(cube, BitLayout.ByNumber, Ranked), new RankedThresholds(cube, BitLayout.ByNumber, other.Ranked));
        return Parallel.ForEach(
            cube.Portions(),
            () => (Rule: Masks.Of(rule, ours), Other: Masks.Of(other.Rule, theirs), Winning: new Vector256<ulong>[cube.Rows], WinningThere: new Vector256<ulong>[cube.Rows]),
            (portion, state, thread) =>
            {
                foreach (var block in portion.Blocks)
                {
                    thread.Rule.Load(block, thread.Winning);
                    thread.Other.Load(block, thread.WinningThere);
                    if (!IsWithin(thread.Winning, thread.WinningThere))
                        state.Stop();
                    if (state.IsStopped)
                        break;
                }

                return thread;
            },
            _ => { }).IsCompleted;
    }

    private ThresholdRule Rule => rule;

    private CoalitionCounts Count(BitLayout layout, Func<Masks, LoadBlock> loaderOf)
    {
        var thresholds = new RankedThresholds(cube, layout, Ranked);
        var total = new CubeTally(cube);
        Parallel.ForEach(
            cube.Portions(),
            () => (Load: loaderOf(Masks.Of(rule, thresholds)), Masks: new Vector256<ulong>[cube.Rows], Tally: new CubeTally(cube)),
            (portion, _, thread) =>
            {
                foreach (var block in portion.Blocks)
                {
                    if (thread.Load(block, thread.Masks))
                        thread.Tally.Add(block, thread.Masks);
                }

                thread.Tally.EndPortion(portion.Size);
                return thread;
            },
            thread =>
            {
                lock (total)
                    total.Add(thread.Tally);
            });
        return total.Counts;
    }

    private static bool IsWithin(ReadOnlySpan<Vector256<ulong>> masks, ReadOnlySpan<Vector256<ulong>> others)
    {
        for (var row = 0; row < masks.Length; row++)
        {
            if (Vector256.AndNot(masks[row], others[row]) != default)
                return false;
        }

        return true;
    }

    // Puts the masks of a block there; false if there are none.
    private delegate bool LoadBlock(int block, Span<Vector256<ulong>> into);
}
