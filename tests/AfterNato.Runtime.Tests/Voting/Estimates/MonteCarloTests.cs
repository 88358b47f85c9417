using System.Collections.Immutable;
using System.Globalization;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;
using AfterNato.Runtime.Voting.Estimates;

namespace AfterNato.Runtime.Tests.Voting.Estimates;

public sealed class MonteCarloTests
{
    private static readonly VotingGame SecurityCouncil = VotingGame.All(VotingGame.Count(9, 15), VotingGame.Count(5, 5).Over([0, 1, 2, 3, 4], 15));

    [Fact]
    public void The_same_seed_gives_the_same_figures_on_every_machine()
    {
        var estimate = new MonteCarlo(VotingGame.Weighted(Quota.Of(3), 2, 1, 1), samples: 1_000, seed: 2026);

        Assert.Equal("0.749 [0.7121192490293758, 0.7825983508487276] 0.242 [0.20888746702566513, 0.2785135740644928] 0.24 [0.20699821273107827, 0.2764291930186933]", Written(estimate.Banzhaf()));
        Assert.Equal("0.674 [0.634780149359009, 0.7109261252546056] 0.175 [0.1462198365077849, 0.20806442067942957] 0.151 [0.12414088916171245, 0.1824597439408655]", Written(estimate.ShapleyShubik()));
        Assert.Equal("0.883 [0.8542589380940232, 0.9066922295899672]", Written(estimate.ProbabilityOfAdoption(Consent(3, new(9, 10)))));
    }

    [Fact]
    public void Another_seed_gives_other_figures() =>
        Assert.NotEqual(Written(new MonteCarlo(SecurityCouncil, 1_000, 1).ShapleyShubik()), Written(new MonteCarlo(SecurityCouncil, 1_000, 2).ShapleyShubik()));

    [Fact]
    public void An_estimate_says_how_it_was_made()
    {
        var estimate = new MonteCarlo(SecurityCouncil, samples: 100, seed: 7).ShapleyShubik();

        Assert.Equal(
            ("Shapley–Shubik index", "Monte Carlo over random orders", "99 % confidence (Wilson)", 100, 7UL, 15),
            (estimate.Question, estimate.Method, estimate.Interval, estimate.Samples, estimate.Seed, estimate.Values.Length));
    }

    [Fact]
    public void Of_a_hundred_intervals_about_ninety_nine_contain_the_exact_figure()
    {
        var consent = new Rational(2, 3);
        var isWithin = Oracle.All.Values.Where(oracle => oracle.Game.Players <= 15).SelectMany((oracle, seed) =>
        {
            var analysis = GameAnalysis.Of(oracle.Game);
            var estimate = new MonteCarlo(oracle.Game, 400, (ulong)seed);
            return analysis.Power.Banzhaf.Zip(estimate.Banzhaf().Values)
                .Concat(analysis.Power.ShapleyShubik.Zip(estimate.ShapleyShubik().Values))
                .Append((analysis.ProbabilityOfAdoption(consent), estimate.ProbabilityOfAdoption(Consent(oracle.Game.Players, consent)).Values[0]))
                .Select(pair => pair.Item1.IsWithin(pair.Item2));
        }).ToList();

        Assert.InRange(isWithin.Count(within => within), 0.985 * isWithin.Count, 0.997 * isWithin.Count);
    }

    [Fact]
    public void More_samples_make_the_intervals_narrower()
    {
        var (few, many) = (new MonteCarlo(SecurityCouncil, 100, 1).Banzhaf().Values[0], new MonteCarlo(SecurityCouncil, 10_000, 1).Banzhaf().Values[0]);

        Assert.True(many.High - many.Low < (few.High - few.Low) / 5);
    }

    [Fact]
    public void A_game_that_is_always_won_or_never_gives_nobody_power() => Assert.All([true, false], isWon =>
    {
        var estimate = new MonteCarlo(VotingGame.Constant(isWon, 3), 50, 1);

        Assert.All(estimate.Banzhaf().Values.Concat(estimate.ShapleyShubik().Values), share => Assert.Equal((0, 0), (share.Value, share.Low)));
        Assert.Equal(isWon ? 1 : 0, estimate.ProbabilityOfAdoption(Consent(3, new(1, 2))).Values[0].Value);
    });

    [Fact]
    public void Weights_beyond_every_machine_word_are_no_obstacle()
    {
        var huge = (Rational)System.Numerics.BigInteger.Pow(10, 30);
        var same = new MonteCarlo(VotingGame.Weighted(Quota.Of(2 * huge), huge + 1, huge + 2, huge + 3), 100, 3);

        Assert.Equal(Written(new MonteCarlo(VotingGame.Count(2, 3), 100, 3).ShapleyShubik()), Written(same.ShapleyShubik()));
    }

    [Fact]
    public void What_is_too_large_for_every_exact_way_can_still_be_estimated()
    {
        var assemblies = VotingGame.All(
            VotingGame.Weighted(Quota.OfShare(new(1, 2)), [.. Enumerable.Range(0, 300).Select(player => (Rational)(player % 17))]),
            VotingGame.Weighted(Quota.OfShare(new(1, 2)), [.. Enumerable.Range(0, 300).Select(player => (Rational)(player * player % 23))]));

        Assert.Equal(1, new MonteCarlo(assemblies, 200, 1).ShapleyShubik().Values.Sum(share => share.Value), precision: 12);
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonteCarlo(SecurityCouncil, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonteCarlo(SecurityCouncil, 1, 1).ProbabilityOfAdoption(Consent(15, new(3, 2))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonteCarlo(SecurityCouncil, 1, 1).ProbabilityOfAdoption(Consent(14, new(1, 2))));
    }

    private static ImmutableArray<Rational> Consent(int players, Rational consent) => [.. Enumerable.Repeat(consent, players)];

    // To the last digit.
    private static string Written(PowerEstimate estimate) =>
        string.Join(' ', estimate.Values.Select(share => string.Create(CultureInfo.InvariantCulture, $"{share.Value:R} [{share.Low:R}, {share.High:R}]")));
}
