namespace AfterNato.Runtime.Voting.Estimates;

/// <summary>A coalition that players join and leave one at a time, and whether it wins.</summary>
internal abstract class Probe
{
    public abstract bool Wins { get; }

    /// <summary>The empty coalition.</summary>
    public static Probe Of(VotingGame game) => ThresholdRule.Of(game) switch
    {
        null or ThresholdRule.Decided => new GameProbe(game),
        var rule => Of(rule),
    };

    public abstract void Join(int player);

    public abstract void Leave(int player);

    private static Probe Of(ThresholdRule rule) => rule switch
    {
        ThresholdRule.Some some => new CompoundProbe(some.Needed, [.. some.Parts.Select(Of)]),
        ThresholdRule.Single { Threshold: var threshold } when threshold.Total < long.MaxValue =>
            new ThresholdProbe<long>([.. threshold.Weights.Select(weight => (long)weight)], (long)threshold.Quota),
        ThresholdRule.Single { Threshold: var threshold } => new ThresholdProbe<System.Numerics.BigInteger>(threshold.Weights, threshold.Quota),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
