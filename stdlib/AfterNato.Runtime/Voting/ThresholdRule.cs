using System.Collections.Immutable;

namespace AfterNato.Runtime.Voting;

/// <summary>A game as thresholds under at-least-so-many nodes, all among the same players, with everything that is decided beforehand taken out.</summary>
internal abstract record ThresholdRule
{
    public static ThresholdRule Always { get; } = new Decided(true);

    public static ThresholdRule Never { get; } = new Decided(false);

    /// <summary>The thresholds in it, in order.</summary>
    public abstract IEnumerable<IntegerThreshold> Thresholds { get; }

    /// <summary>The thresholds that every winning coalition reaches.</summary>
    public abstract IEnumerable<IntegerThreshold> NecessaryThresholds { get; }

    /// <summary>The same text for the same game in this form.</summary>
    public abstract string Key { get; }

    /// <summary>The dual game.</summary>
    public abstract ThresholdRule Dual { get; }

    /// <summary>Whether the game is won when of its thresholds, in order, these are reached; they are taken off the front.</summary>
    public abstract bool Wins(ref ReadOnlySpan<bool> reached);

    /// <summary>The same game in this form; null for a game that is not made of thresholds.</summary>
    public static ThresholdRule? Of(VotingGame game) => Of(game, [.. Enumerable.Range(0, game.Players)], game.Players);

    private static ThresholdRule? Of(VotingGame game, ImmutableArray<int> seats, int players)
    {
        switch (game)
        {
            case ConstantGame constant:
                return constant.IsWon ? Always : Never;
            case WeightedGame weighted:
                var threshold = weighted.Threshold.Over(seats, players);
                return threshold.IsAlwaysReached ? Always : threshold.IsNeverReached ? Never : new Single(threshold);
            case SeatedGame seated:
                return Of(seated.Inner, [.. seated.Seats.Select(seat => seats[seat])], players);
            case AtLeastGame some:
                var parts = some.Parts.Select(part => Of(part, seats, players)).ToList();
                return parts.OfType<ThresholdRule>().ToList() is var known && known.Count == parts.Count ? AtLeast(some.Needed, known) : null;
            default:
                return null;
        }
    }

    private static ThresholdRule AtLeast(int needed, List<ThresholdRule> parts)
    {
        needed -= parts.Count(part => part is Decided { IsWon: true });
        ImmutableArray<ThresholdRule> open = [.. parts.Where(part => part is not Decided)];
        return needed <= 0 ? Always : needed > open.Length ? Never : open.Length == 1 ? open[0] : new Some(needed, open);
    }

    /// <summary>Nothing left to decide.</summary>
    public sealed record Decided(bool IsWon) : ThresholdRule
    {
        public override IEnumerable<IntegerThreshold> Thresholds => [];

        public override IEnumerable<IntegerThreshold> NecessaryThresholds => [];

        public override string Key => IsWon ? "always" : "never";

        public override ThresholdRule Dual => IsWon ? Never : Always;

        public override bool Wins(ref ReadOnlySpan<bool> reached) => IsWon;
    }

    /// <summary>One threshold, which some coalitions reach and some do not.</summary>
    public sealed record Single(IntegerThreshold Threshold) : ThresholdRule
    {
        public override IEnumerable<IntegerThreshold> Thresholds => [Threshold];

        public override IEnumerable<IntegerThreshold> NecessaryThresholds => [Threshold];

        public override string Key => FormattableString.Invariant($"{Threshold.Quota} of {string.Join(' ', Threshold.Weights)}");

        public override ThresholdRule Dual => new Single(Threshold.Dual);

        public override bool Wins(ref ReadOnlySpan<bool> reached)
        {
            var isReached = reached[0];
            reached = reached[1..];
            return isReached;
        }
    }

    /// <summary>So many of two or more parts, none of them decided.</summary>
    public sealed record Some(int Needed, ImmutableArray<ThresholdRule> Parts) : ThresholdRule
    {
        public override IEnumerable<IntegerThreshold> Thresholds => Parts.SelectMany(part => part.Thresholds);

        public override IEnumerable<IntegerThreshold> NecessaryThresholds => Needed == Parts.Length ? Parts.SelectMany(part => part.NecessaryThresholds) : [];

        public override string Key => FormattableString.Invariant($"{Needed} of ({string.Join(", ", Parts.Select(part => part.Key))})");

        public override ThresholdRule Dual => new Some(Parts.Length - Needed + 1, [.. Parts.Select(part => part.Dual)]);

        public override bool Wins(ref ReadOnlySpan<bool> reached)
        {
            var won = 0;
            foreach (var part in Parts)
                won += part.Wins(ref reached) ? 1 : 0;
            return won >= Needed;
        }
    }
}
