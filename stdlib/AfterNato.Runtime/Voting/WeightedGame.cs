using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Voting;

/// <summary>Whoever has together at least the quota of the weights wins.</summary>
public sealed record WeightedGame : VotingGame
{
    internal WeightedGame(Quota quota, ImmutableArray<Rational> weights)
        : base(weights.Length)
    {
        if (weights.Any(weight => weight < Rational.Zero))
            throw new ArgumentException("A weight is negative: more consent could then defeat the decision.", nameof(weights));
        (Quota, Weights) = (quota, weights);
    }

    /// <summary>What is needed.</summary>
    public Quota Quota { get; }

    /// <summary>The weight of each player, zero or more.</summary>
    public ImmutableArray<Rational> Weights { get; }

    /// <inheritdoc/>
    public override VotingGame Dual
    {
        get
        {
            // S blocks if the others have less than is needed, so if S has more than the rest of the whole.
            var total = Sum(Weights);
            return new WeightedGame(Quota.Of(total - Quota.In(total), isStrict: !Quota.IsStrict), Weights);
        }
    }

    /// <summary>The same game in whole numbers.</summary>
    internal IntegerThreshold Threshold => field ??= IntegerThreshold.Of(Quota, Weights);

    /// <inheritdoc/>
    public override bool Wins(MemberSet consenting) => Threshold.IsReachedBy(consenting);

    internal override VotingGame WithoutThe(MemberSet leaving, LeavingPolicy policy)
    {
        var total = Sum(Weights);
        ImmutableArray<Rational> staying = [.. Weights.Where((_, player) => !leaving.Contains(player))];
        var quota = policy switch
        {
            LeavingPolicy.KeepQuotas => Quota.Of(Quota.In(total), Quota.IsStrict),
            LeavingPolicy.Recompute => Quota,
            _ => Quota.Of(Quota.In(total) - (total - Sum(staying)), Quota.IsStrict),
        };
        return new WeightedGame(quota, staying);
    }

    internal override IEnumerable<object> Marks(int player) => [Threshold.Weights[player]];

    private static Rational Sum(ImmutableArray<Rational> weights) => weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);
}
