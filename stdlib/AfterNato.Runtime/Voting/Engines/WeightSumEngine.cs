using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting.Counting;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>
/// One quota: counts the coalitions of each size and weight below the quota by adding one player after the other, and takes a player out again
/// to see what is lost without it (Matsui and Matsui, <i>A survey of algorithms for calculating power indices of weighted majority games</i>,
/// Journal of the Operations Research Society of Japan 43, 2000; for taking players out, Uno, <i>Efficient computation of power indices for
/// weighted majority games</i>, 2012).
/// </summary>
internal sealed class WeightSumEngine : Engine
{
    /// <summary>How the way is called.</summary>
    public const string Way = "weight sums";

    /// <summary>How many numbers the table of the smaller side may have, of which there is one for each player to be taken out.</summary>
    private const int Bound = 1 << 20;

    /// <summary>How many numbers the table of minimal coalitions may have, which knows no smaller side.</summary>
    private const int WholeBound = 1 << 22;

    /// <summary>How many machine words its numbers may take: half a gigabyte.</summary>
    private const int WordBound = 1 << 26;

    private readonly VotingGame _game;
    private readonly IntegerThreshold _threshold;
    private readonly int _quota;
    private readonly SmallerSide _side;

    private WeightSumEngine(VotingGame game, IntegerThreshold threshold)
    {
        _game = game;
        _threshold = threshold;
        _quota = (int)threshold.Quota;
        _side = new([.. threshold.Weights.Select(weight => (int)weight)], _quota);
    }

    public override string Name => Way;

    public override Sentence Reason => $"it is one quota of {_quota}, small enough for a table over size and weight";

    public override Engine Dual => EngineChoice.For(_game.Dual);

    // Two complementary coalitions both win if one weighs at least the quota and leaves the quota to the other.
    public override bool IsProper => !SomeWeighs(_threshold.Quota, _threshold.Total - _threshold.Quota);

    public override bool IsStrong => !SomeWeighs(_threshold.Total - _threshold.Quota + 1, _threshold.Quota - 1);

    // The heaviest leave the least to the others.
    public override int? BlockingNumber
    {
        get
        {
            var needed = _threshold.Total - _threshold.Quota + 1;
            var number = 0;
            foreach (var weight in Weights.OrderDescending().TakeWhile(_ => needed > 0))
            {
                needed -= weight;
                number++;
            }

            return needed > 0 ? null : number;
        }
    }

    private ImmutableArray<int> Weights => _side.Weights;

    private MinimalSums MinimalSums => field ??= new([.. Weights.OrderDescending()], _quota);

    /// <summary>The engine, if the game is one quota small enough.</summary>
    public static WeightSumEngine? For(VotingGame game, ThresholdRule? rule) =>
        rule is ThresholdRule.Single { Threshold: var threshold } && IsSmall(threshold, game.Players) ? new(game, threshold) : null;

    public override CoalitionTotals CountWinningTotals() => TotalSums.Of(_side);

    public override CoalitionCounts CountWinning() => WinningSums.Of(_side);

    public override ImmutableArray<BigInteger> CountMinimal() => MinimalSums.BySize();

    public override CoalitionCounts CountMinimalContaining() => new(MinimalSums.BySize(), Weights.EachOnce(MinimalSums.BySizeContaining));

    public override Rational Probability(ImmutableArray<Rational> consent)
    {
        // The chances of every weight below the quota, over the product of all denominators.
        var chances = new BigInteger[_quota];
        chances[0] = BigInteger.One;
        for (var player = 0; player < Weights.Length; player++)
        {
            var (yes, no) = (consent[player].Numerator, consent[player].Denominator - consent[player].Numerator);
            for (var sum = _quota - 1; sum >= 0; sum--)
                chances[sum] = (chances[sum] * no) + (sum >= Weights[player] ? chances[sum - Weights[player]] * yes : BigInteger.Zero);
        }

        var denominator = consent.Aggregate(BigInteger.One, (product, probability) => product * probability.Denominator);
        return Rational.One - new Rational(chances.Aggregate(BigInteger.Zero, (sum, chance) => sum + chance), denominator);
    }

    // A quota of 85 % costs hardly more than one of 15 %: of the two sides the smaller is counted.
    private static bool IsSmall(IntegerThreshold threshold, int players)
    {
        var whole = threshold.Quota * (players + 1);
        var side = BigInteger.Min(threshold.Quota, threshold.Total - threshold.Quota + 1) * (players + 1);
        return side <= Bound && whole <= WholeBound && whole * CountRow.LimbsFor(BigInteger.One << players) <= WordBound;
    }

    private bool SomeWeighs(BigInteger least, BigInteger most)
    {
        if (least > most)
            return false;
        // Bit k says whether some coalition weighs k.
        var sums = Weights.Aggregate(BigInteger.One, (sums, weight) => sums | (sums << weight));
        return !((sums >> (int)least) & ((BigInteger.One << (int)(most - least + 1)) - 1)).IsZero;
    }
}
