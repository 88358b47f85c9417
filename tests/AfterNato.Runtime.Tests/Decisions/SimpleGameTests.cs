using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Runtime.Tests.Decisions;

public sealed class SimpleGameTests
{
    private static readonly Gen<int[]> Weights =
        from count in Gen.Choose(1, 8)
        from weights in Gen.Choose(0, 4).ArrayOf(count)
        select weights;

    private static readonly Arbitrary<(int[] Weights, int Quota)> WeightedGames = (
        from weights in Weights
        from quota in Gen.Choose(0, weights.Sum() + 1)
        select (weights, quota)).ToArbitrary();

    private static readonly Arbitrary<(int[] Weights, int[] Quotas, int Needed, int[] Consenting)> Games = (
        from weights in Weights
        from votes in Gen.Choose(1, 3)
        from quotas in Gen.Choose(0, weights.Sum() + 1).ArrayOf(votes)
        from needed in Gen.Choose(1, votes)
        from consenting in Gen.Choose(0, weights.Length - 1).ArrayOf()
        select (weights, quotas, needed, consenting.Distinct().Take(2).ToArray())).ToArbitrary();

    [Fact]
    public void Who_wins_is_who_has_the_weight() => Testing.Property.Holds(WeightedGames, game =>
    {
        var played = GameOf.Weighted(game.Weights, game.Quota);

        Assert.All(Coalitions(game.Weights.Length), coalition => Assert.Equal(coalition.Sum(member => game.Weights[member]) >= game.Quota, played.Wins(coalition)));
    }, runs: 100);

    [Fact]
    public void A_smallest_blocking_coalition_is_what_trying_every_coalition_finds() => Testing.Property.Holds(Games, game =>
    {
        var played = GameOf.Composed(game.Weights, game.Quotas, game.Needed, game.Consenting);

        var blocking = Coalitions(game.Weights.Length).Where(played.IsBlocking).ToList();
        var smallest = played.SmallestBlockingCoalition();

        Assert.Equal(blocking.Count == 0, smallest is null);
        Assert.Equal(blocking.Count == 0, played.AlwaysPasses);
        if (smallest is not { } found)
            return;
        Assert.True(played.IsBlocking(found));
        Assert.Equal(blocking.Min(coalition => coalition.Count), found.Count);
        Assert.Equal(found.Count, played.BlockingNumber);
    });

    [Fact]
    public void Veto_players_are_those_in_every_winning_coalition() => Testing.Property.Holds(Games, game =>
    {
        var played = GameOf.Composed(game.Weights, game.Quotas, game.Needed, game.Consenting);

        var winning = Coalitions(game.Weights.Length).Where(played.Wins).ToList();

        Assert.Equal(winning.Count > 0, played.CanPass);
        Assert.Equal(winning.Aggregate(MemberSet.First(game.Weights.Length), (veto, coalition) => veto & coalition), played.VetoPlayers);
    });

    [Fact]
    public void Winning_and_blocking_are_two_sides_of_one_thing() => Testing.Property.Holds(Games, game =>
    {
        var played = GameOf.Composed(game.Weights, game.Quotas, game.Needed, game.Consenting);
        var everybody = MemberSet.First(game.Weights.Length);

        Assert.All(Coalitions(game.Weights.Length), coalition => Assert.Equal(!played.Wins(everybody - coalition), played.IsBlocking(coalition)));
    }, runs: 100);

    [Fact]
    public void Swapping_two_members_of_a_class_changes_no_outcome() => Testing.Property.Holds(Games, game =>
    {
        var played = GameOf.Composed(game.Weights, game.Quotas, game.Needed, game.Consenting);

        Assert.Equal(MemberSet.First(game.Weights.Length), played.Classes.Aggregate(MemberSet.Empty, (all, alike) => all | alike));
        Assert.Equal(game.Weights.Length, played.Classes.Sum(alike => alike.Count));
        foreach (var alike in played.Classes)
        {
            var pairs = from one in alike from other in alike where one < other select (one, other);
            foreach (var (one, other) in pairs)
                Assert.All(Coalitions(game.Weights.Length), coalition => Assert.Equal(played.Wins(coalition), played.Wins(Swapped(coalition, one, other))));
        }
    }, runs: 100);

    [Fact]
    public void Its_analysis_is_of_the_same_game() => Testing.Property.Holds(Games, game =>
    {
        var played = GameOf.Composed(game.Weights, game.Quotas, game.Needed, game.Consenting);

        var analysis = GameAnalysis.Of(played.ToVotingGame());

        Assert.Equal(played.Players.Count, analysis.Game.Players);
        Assert.Equal(played.VetoPlayers, analysis.VetoPlayers);
        Assert.Equal(played.AlwaysPasses, analysis.BlockingNumber is null);
        Assert.Equal(played.SmallestBlockingCoalition()?.Count, analysis.BlockingNumber);
        Assert.Equal(Coalitions(game.Weights.Length).Where(played.Wins), Coalitions(game.Weights.Length).Where(analysis.Game.Wins));
        Assert.Equal(played.ProbabilityOfAdoption(_ => new(9, 10)), analysis.ProbabilityOfAdoption(new Rational(9, 10)));
    }, runs: 100);

    [Fact]
    public void Those_who_leave_a_game_asked_by_numbers_refuse_for_ever_or_consent_for_ever() => Testing.Property.Holds(Games, game =>
    {
        var played = GameOf.Composed(game.Weights, game.Quotas, game.Needed, game.Consenting).ToVotingGame();
        var last = MemberSet.Of(game.Weights.Length - 1);

        Assert.All(Coalitions(game.Weights.Length - 1), coalition =>
        {
            Assert.Equal(played.Wins(coalition), played.After(last, LeavingPolicy.KeepQuotas).Wins(coalition));
            Assert.Equal(played.Wins(coalition | last), played.After(last, LeavingPolicy.TakeConsentAsGiven).Wins(coalition));
        });
        Assert.Throws<UnknownAnswerException>(() => played.After(last, LeavingPolicy.Recompute));
    }, runs: 50);

    [Theory]
    [InlineData(64)]
    [InlineData(200)]
    public void Members_alike_are_counted_and_not_tried_one_by_one(int members)
    {
        var game = GameOf.Weighted([.. Enumerable.Repeat(1, members)], quota: (members / 2) + 1);

        Assert.Single(game.Classes);
        Assert.Equal(members - (members / 2), game.BlockingNumber);
        Assert.True(game.VetoPlayers.IsEmpty);
    }

    [Fact]
    public void A_search_that_would_take_too_long_says_that_it_does_not_know()
    {
        var game = GameOf.Weighted([.. Enumerable.Range(1, 40).Select(number => (1 << 15) + number)], quota: 21 * (1 << 15));

        Assert.Throws<UnknownAnswerException>(() => game.BlockingNumber);
    }

    [Fact]
    public void What_is_always_adopted_nobody_blocks() => Assert.Throws<UnknownAnswerException>(() => GameOf.Weighted([1, 1], quota: 0).BlockingNumber);

    [Fact]
    public void What_can_never_be_adopted_nobody_needs_to_block()
    {
        var game = GameOf.Weighted([1, 1], quota: 3);

        Assert.Equal(0, game.BlockingNumber);
        Assert.Equal(game.Players, game.VetoPlayers);
    }

    private static MemberSet Swapped(MemberSet coalition, int one, int other) => coalition.Contains(one) == coalition.Contains(other)
        ? coalition
        : coalition.Contains(one)
            ? coalition - MemberSet.Of(one) | MemberSet.Of(other)
            : coalition - MemberSet.Of(other) | MemberSet.Of(one);

    private static IEnumerable<MemberSet> Coalitions(int members) =>
        Enumerable.Range(0, 1 << members).Select(bits => MemberSet.Of(Enumerable.Range(0, members).Where(member => (bits >> member & 1) != 0)));
}
