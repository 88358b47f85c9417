using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;
using AfterNato.Runtime.Voting.Witnesses;

namespace AfterNato.Runtime.Tests.Voting;

public sealed class GameWitnessesTests
{
    [Fact]
    public void Two_disjoint_winning_coalitions_are_found_where_there_are_any_the_smaller_as_small_as_can_be() => Testing.Property.Holds(RandomGame.Small, shown =>
    {
        var game = shown.Game;
        var everybody = MemberSet.First(game.Players);
        var possible = Coalitions(game).Where(one => game.Wins(one) && game.Wins(everybody - one)).ToList();

        var found = new GameWitnesses(game).DisjointWinners();

        Assert.Equal(possible.Count > 0, found is not null);
        if (found is not var (first, second))
            return;
        Assert.True(game.Wins(first) && game.Wins(second) && (first & second).IsEmpty);
        Assert.Equal(possible.Min(one => one.Count), first.Count);
    });

    [Fact]
    public void A_stalemate_is_found_where_there_is_one_and_is_smallest() => Testing.Property.Holds(RandomGame.Small, shown =>
    {
        var game = shown.Game;
        var everybody = MemberSet.First(game.Players);
        var possible = Coalitions(game).Where(one => !game.Wins(one) && !game.Wins(everybody - one)).Select(one => (int?)one.Count);

        Assert.Equal(possible.Min(), new GameWitnesses(game).Stalemate()?.Count);
    });

    [Fact]
    public void As_many_winning_coalitions_with_nobody_in_common_are_found_as_the_Nakamura_number_says() => Testing.Property.Holds(RandomGame.Small, shown =>
    {
        var game = shown.Game;

        var found = new GameWitnesses(game).WithNobodyInCommon();

        Assert.Equal(GameAnalysis.Of(game).NakamuraNumber, found?.Length);
        Assert.All(found ?? [], coalition => Assert.True(game.Wins(coalition)));
        Assert.True(found is null || found.Value.Aggregate(MemberSet.First(game.Players), (common, coalition) => common & coalition).IsEmpty);
    });

    [Fact]
    public void Who_never_decides_is_who_has_no_swing() => Testing.Property.Holds(RandomGame.Any, shown =>
        Assert.Equal(GameAnalysis.Of(shown.Game).Dummies, new GameWitnesses(shown.Game).NeverDecisive()));

    private static IEnumerable<MemberSet> Coalitions(VotingGame game) => new BruteForce(game).Coalitions.Select(BruteForce.Set);
}
