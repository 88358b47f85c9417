using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Tests.Voting;

public sealed class ListingTests
{
    [Fact]
    public void Minimal_coalitions_are_listed_by_size_and_then_by_number() => Testing.Property.Holds(RandomGame.Any, Lists, runs: 100);

    [Fact]
    public void They_are_listed_in_the_same_order_where_there_are_too_many_to_try() => Testing.Property.Holds(RandomGame.Of(15), Lists, runs: 10);

    [Theory]
    [InlineData("EU-27 Lisbon QMV, populations 2023 exact")]
    [InlineData("Alliance-32 random compound A AND B AND (C OR D)")]
    [InlineData("Alliance-32 four steps: political 24 AND (military committee by troops 60% OR nuclear group 5 of 7) AND budget by spending 70% AND ratification 17")]
    [InlineData("Appointment chain: president nominates, senate 51 of 100, council unanimity 32")]
    [InlineData("Accession: 8 parliaments of 5 seats each by simple majority, all must ratify (n=40)")]
    [InlineData("US Electoral College 2024, 270/538")]
    public void The_first_ones_of_large_games_are_listed_without_counting_all(string name)
    {
        var game = Oracle.All[name].Game;
        var some = GameAnalysis.Of(game).MinimalWinning.All().Take(64).ToList();

        Assert.Equal(Ordered(some), some);
        Assert.Equal(Math.Min(64, some.Count), some.Distinct().Count());
        Assert.All(some, coalition => Assert.True(IsMinimal(game, coalition)));
    }

    private static void Lists(RandomGame.Shown shown)
    {
        var analysis = GameAnalysis.Of(shown.Game);
        Assert.All(new[] { (shown.Game, analysis.MinimalWinning), (shown.Game.Dual, analysis.MinimalBlocking) }, pair =>
        {
            var (game, minimal) = pair;
            var listed = minimal.All().ToList();

            Assert.Equal(Ordered(listed), listed);
            Assert.Equal(minimal.Count, listed.Distinct().Count());
            Assert.All(listed, coalition => Assert.True(IsMinimal(game, coalition)));
        });
    }

    private static bool IsMinimal(VotingGame game, MemberSet coalition) =>
        game.Wins(coalition) && coalition.All(player => !game.Wins(coalition - MemberSet.Of(player)));

    private static IEnumerable<MemberSet> Ordered(IEnumerable<MemberSet> coalitions) => coalitions
        .OrderBy(coalition => coalition.Count)
        .ThenBy(coalition => string.Concat(coalition.Select(player => (char)player)), StringComparer.Ordinal);
}
