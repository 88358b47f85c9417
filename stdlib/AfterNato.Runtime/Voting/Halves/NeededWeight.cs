using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Halves;

/// <summary>
/// A game that knows of a coalition only how many players it has and what they weigh: the least weight that wins, for each size. Nothing is
/// needed where all of the size win, and one more than everybody weighs where none does.
/// </summary>
internal sealed class NeededWeight
{
    private NeededWeight(ImmutableArray<BigInteger> weights, BigInteger total, ImmutableArray<BigInteger> ofSize) => (Weights, Total, OfSize) = (weights, total, ofSize);

    public ImmutableArray<BigInteger> Weights { get; }

    public BigInteger Total { get; }

    public ImmutableArray<BigInteger> OfSize { get; }

    /// <summary>The dual game: won by those whose complement lacks what it needs.</summary>
    public NeededWeight Dual => new(Weights, Total, [.. OfSize.Reverse().Select(needed => Total - needed + 1)]);

    /// <summary>The same game in this form; null if it weighs the players in more ways than one, or in none.</summary>
    public static NeededWeight? Of(ThresholdRule rule)
    {
        ImmutableArray<IntegerThreshold> thresholds = [.. rule.Thresholds];
        if (thresholds.Where(threshold => !IsCount(threshold)).MaxBy(threshold => threshold.Quota) is not { } heaviest)
            return null;
        return thresholds.All(threshold => IsCount(threshold) || IsLighter(threshold, heaviest))
            ? new(heaviest.Weights, heaviest.Total, [.. Enumerable.Range(0, heaviest.Weights.Length + 1).Select(size => LeastFor(rule, thresholds, size, heaviest.Total))])
            : null;
    }

    private static BigInteger LeastFor(ThresholdRule rule, ImmutableArray<IntegerThreshold> thresholds, int size, BigInteger total)
    {
        return thresholds.Where(threshold => !IsCount(threshold)).Select(threshold => threshold.Quota).Append(BigInteger.Zero)
            .Where(IsEnough)
            .DefaultIfEmpty(total + 1)
            .Min();

        bool IsEnough(BigInteger weight)
        {
            ReadOnlySpan<bool> reached = [.. thresholds.Select(threshold => (IsCount(threshold) ? size * threshold.Weights[0] : weight) >= threshold.Quota)];
            return rule.Wins(ref reached);
        }
    }

    // Everybody counts as one.
    private static bool IsCount(IntegerThreshold threshold) => threshold.Weights.All(weight => weight == threshold.Weights[0]);

    // The same weights, but for those that are heavier than the lower quota: nobody is heavier than a quota.
    private static bool IsLighter(IntegerThreshold threshold, IntegerThreshold heaviest) =>
        threshold.Weights.Zip(heaviest.Weights).All(pair => pair.First == BigInteger.Min(pair.Second, threshold.Quota));
}
