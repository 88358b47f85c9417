using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Voting;

/// <summary>
/// The players in the order in which they are looked at: those that share a threshold together, the weightiest first, and ties by their
/// numbers.
/// </summary>
internal sealed class PlayerOrder
{
    private PlayerOrder(ImmutableArray<int> players, bool isByDesirability)
    {
        Players = players;
        IsByDesirability = isByDesirability;
    }

    public ImmutableArray<int> Players { get; }

    /// <summary>
    /// Whether nobody weighs more than somebody before them by any threshold. Each is then at least as desirable as the next (Taylor and
    /// Zwicker, chapter 3), and a winning coalition is minimal if it loses without its last player.
    /// </summary>
    public bool IsByDesirability { get; }

    public static PlayerOrder Of(IReadOnlyList<IntegerThreshold> thresholds, int players)
    {
        var byVector = Enumerable.Range(0, players).ToList();
        byVector.Sort((one, other) => CompareVectors(thresholds, one, other));
        var isByDesirability = byVector.Zip(byVector.Skip(1)).All(pair => thresholds.All(threshold => threshold.Weights[pair.First] >= threshold.Weights[pair.Second]));
        if (isByDesirability)
            return new([.. byVector], true);

        var groups = Groups(thresholds, players);
        var share = Enumerable.Range(0, players).Select(player => thresholds.Aggregate(Rational.Zero, (sum, threshold) => sum + new Rational(threshold.Weights[player], threshold.Quota))).ToArray();
        var vectorRank = byVector.Select((player, rank) => (player, rank)).ToDictionary(pair => pair.player, pair => pair.rank);
        return new([.. byVector.OrderBy(player => groups[player]).ThenByDescending(player => share[player]).ThenBy(player => vectorRank[player])], false);
    }

    private static int CompareVectors(IReadOnlyList<IntegerThreshold> thresholds, int one, int other)
    {
        foreach (var threshold in thresholds)
        {
            if (threshold.Weights[other].CompareTo(threshold.Weights[one]) is not 0 and var comparison)
                return comparison;
        }

        return one.CompareTo(other);
    }

    // The smallest player connected with each one by thresholds in which both have weight.
    private static int[] Groups(IReadOnlyList<IntegerThreshold> thresholds, int players)
    {
        var groups = Enumerable.Range(0, players).ToArray();
        foreach (var threshold in thresholds)
        {
            var sharing = groups.Where((_, player) => !threshold.Weights[player].IsZero).ToHashSet();
            groups = [.. groups.Select(group => sharing.Contains(group) ? sharing.Min() : group)];
        }

        return groups;
    }
}
