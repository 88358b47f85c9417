using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;
using AfterNato.Runtime.Voting.Estimates;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Runtime.Tests.Voting.Estimates;

public sealed class NumericEstimateTests
{
    private static Arbitrary<VotingGame> OneQuota { get; } = (
        from players in Gen.Choose(1, 60)
        from weights in Gen.Choose(0, 40).ArrayOf(players)
        from quota in Gen.Choose(1, Math.Max(1, weights.Sum()))
        where weights.Sum() >= quota
        select VotingGame.Weighted(Quota.Of(quota), [.. weights.Select(weight => (Rational)weight)])).ToArbitrary();

    [Fact]
    public void The_figures_are_the_exact_ones_but_for_rounding() => Testing.Property.Holds(OneQuota, Agrees, runs: 100);

    [Theory]
    [InlineData("IMF Board of Governors 2016 votes in basis points, 50%")]
    [InlineData("US Electoral College 2024, 270/538")]
    [InlineData("EU-27 Nice votes only 255/345")]
    public void The_figures_of_real_institutions_are_the_exact_ones_but_for_rounding(string name) => Agrees(Oracle.All[name].Game);

    [Fact]
    public void More_players_than_a_power_of_two_has_room_for_are_no_obstacle()
    {
        // Of 1 301 equal players, everybody has the same.
        var game = VotingGame.Count(651, 1_301);
        var (estimate, banzhaf) = (NumericEstimate.Of(game), GameAnalysis.Of(game).Power.Banzhaf[0].ToDouble());

        Assert.All(estimate.ShapleyShubik().Values, share => Assert.Equal(1.0 / 1_301, share.Value, 1e-13));
        Assert.All(estimate.Banzhaf().Values, share => Assert.Equal(banzhaf, share.Value, 1e-13));
    }

    [Fact]
    public void An_estimate_says_how_it_was_made()
    {
        var estimate = NumericEstimate.Of(VotingGame.Count(7, 10)).ShapleyShubik();

        Assert.Equal(
            ("Shapley–Shubik index", "double precision, by 6 points of Gauss–Legendre quadrature", "bound of the rounding errors", null, null),
            (estimate.Question, estimate.Method, estimate.Interval, estimate.Samples, estimate.Seed));
    }

    [Fact]
    public void What_is_not_one_quota_or_too_large_a_one_is_unknown_and_says_why()
    {
        var union = Oracle.All["EU-27 Lisbon QMV, populations 2023 exact"].Game;
        var population = Oracle.All["EU-27 population 65% only, 2023"].Game;
        var crowd = VotingGame.Count(20_000, 40_000);

        Assert.Contains("only a rule that is one quota", Assert.Throws<UnknownAnswerException>(() => NumericEstimate.Of(union)).Message, StringComparison.Ordinal);
        Assert.Contains("which is the bound", Assert.Throws<UnknownAnswerException>(() => NumericEstimate.Of(population)).Message, StringComparison.Ordinal);
        Assert.Contains("which is the bound", Assert.Throws<UnknownAnswerException>(() => NumericEstimate.Of(crowd).ShapleyShubik()).Message, StringComparison.Ordinal);
    }

    private static void Agrees(VotingGame game)
    {
        var (exact, estimate) = (GameAnalysis.Of(game).Power, NumericEstimate.Of(game));

        Assert.All(exact.Banzhaf.Zip(estimate.Banzhaf().Values).Concat(exact.ShapleyShubik.Zip(estimate.ShapleyShubik().Values)), pair =>
        {
            Assert.True(pair.First.IsWithin(pair.Second));
            Assert.Equal(pair.First.ToDouble(), pair.Second.Value, 1e-13);
        });
    }
}
