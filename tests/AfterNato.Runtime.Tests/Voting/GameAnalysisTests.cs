using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

using FsCheck.Fluent;

namespace AfterNato.Runtime.Tests.Voting;

public sealed class GameAnalysisTests
{
    [Fact]
    public void Every_way_answers_what_trying_every_coalition_answers() => Testing.Property.Holds(RandomGame.Any, shown =>
    {
        var definition = new BruteForce(shown.Game);
        var answers = Answers.Fields.ToDictionary(field => field, field => Answers.Written(field, definition.AnswerTo(field)));

        Assert.All(GameAnalysis.ByEveryWay(shown.Game).Prepend(GameAnalysis.Of(shown.Game)), analysis =>
            Assert.All(Answers.Fields, field => Assert.Equal(answers[field], Answers.Written(field, Answers.Of(analysis, field)))));
    });

    [Fact]
    public void The_ways_agree_on_games_too_large_to_try() => Testing.Property.Holds(RandomGame.Medium, shown =>
    {
        var first = GameAnalysis.Of(shown.Game);
        var answers = Answers.Fields.ToDictionary(field => field, field => Answers.Written(field, Answers.Of(first, field)));

        Assert.All(GameAnalysis.ByEveryWay(shown.Game), analysis =>
            Assert.All(Answers.Fields, field => Assert.Equal(answers[field], Answers.Written(field, Answers.Of(analysis, field)))));
    }, runs: 15);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(18)]
    public void The_ways_agree_where_players_fill_a_mask_or_a_block_or_just_do_not(int players) => Testing.Property.Holds(RandomGame.Of(players), shown =>
    {
        // Counting by classes is too slow to check others here.
        var analyses = GameAnalysis.ByEveryWay(shown.Game).Where(analysis => analysis.Engine != "class counts").ToList();
        var fields = Answers.Fields.Except(["minimal_winning", "minimal_blocking", "nakamura"]).ToList();

        Assert.All(analyses.Skip(1), analysis =>
            Assert.All(fields, field => Assert.Equal(Answers.Written(field, Answers.Of(analyses[0], field)), Answers.Written(field, Answers.Of(analysis, field)))));
    }, runs: 8);

    [Fact]
    public void The_minimal_blocking_coalitions_are_the_minimal_winning_ones_of_the_dual() => Testing.Property.Holds(RandomGame.Any, shown =>
    {
        var (game, dual) = (GameAnalysis.Of(shown.Game), GameAnalysis.Of(shown.Game.Dual));

        Assert.Equal(game.MinimalBlocking.BySize, dual.MinimalWinning.BySize);
        Assert.Equal(game.MinimalBlocking.All().ToHashSet(), dual.MinimalWinning.All().ToHashSet());
        Assert.Equal(game.BlockingNumber, dual.SmallestWinning);
        Assert.Equal((game.IsProper, game.IsStrong), (dual.IsStrong, dual.IsProper));
        Assert.Equal(game.Power.Swings, dual.Power.Swings);
        Assert.Equal(game.Winning.Total + dual.Winning.Total, game.Coalitions);
    }, runs: 100);

    [Fact]
    public void Numbering_the_players_otherwise_numbers_the_answers_otherwise() => Testing.Property.Holds(
        (from shown in RandomGame.Any.Generator
         from seats in Gen.Shuffle(Enumerable.Range(0, shown.Game.Players).ToArray())
         select (shown, seats)).ToArbitrary(),
        pair =>
        {
            var (shown, seats) = pair;
            var (game, moved) = (GameAnalysis.Of(shown.Game), GameAnalysis.Of(shown.Game.Over([.. seats], shown.Game.Players)));

            Assert.Equal(game.Winning.BySize, moved.Winning.BySize);
            Assert.Equal(game.NakamuraNumber, moved.NakamuraNumber);
            Assert.Equal(game.MinimalWinning.All().Select(coalition => MemberSet.Of(coalition.Select(player => seats[player]))).ToHashSet(), moved.MinimalWinning.All().ToHashSet());
            Assert.All(seats.Select((seat, player) => (seat, player)), at =>
            {
                Assert.Equal(game.Power.ShapleyShubik[at.player], moved.Power.ShapleyShubik[at.seat]);
                Assert.Equal(game.Power.Swings[at.player], moved.Power.Swings[at.seat]);
            });
        },
        runs: 100);

    [Fact]
    public void Shares_of_power_add_up_to_one_where_there_is_any() => Testing.Property.Holds(RandomGame.Any, shown =>
    {
        var power = GameAnalysis.Of(shown.Game).Power;
        ImmutableArray<Rational>?[] shares = [power.ShapleyShubik, power.NormalisedBanzhaf, power.DeeganPackel, power.Holler];

        Assert.All(shares, indices => Assert.True(power.TotalSwings.IsZero
            ? indices is not { } none || Sum(none) == Rational.Zero
            : indices is { } some && Sum(some) == Rational.One));
    }, runs: 100);

    [Fact]
    public void One_count_answers_for_every_probability_that_all_have_in_common() => Testing.Property.Holds(RandomGame.Any, shown =>
    {
        ImmutableArray<Rational> consents = [Rational.Zero, new(1, 7), new(1, 2), new(9, 10), Rational.One];
        var definition = new BruteForce(shown.Game);

        Assert.All(GameAnalysis.ByEveryWay(shown.Game), analysis =>
            Assert.Equal(consents.Select(consent => definition.Probability([.. Enumerable.Repeat(consent, shown.Game.Players)])), analysis.ProbabilitiesOfAdoption(consents)));
    }, runs: 50);

    [Fact]
    public void The_same_game_is_analysed_once_and_another_by_itself()
    {
        var analyses = new GameAnalyses();
        var simple = VotingGame.Weighted(Quota.Of(5), 3, 2, 2);

        Assert.Same(analyses.Of(simple), analyses.Of(VotingGame.Weighted(Quota.Of(5), 3, 2, 2)));
        Assert.NotSame(analyses.Of(simple), analyses.Of(VotingGame.Weighted(Quota.Of(6), 3, 2, 2)));
        Assert.NotSame(analyses.Of(simple), analyses.Of(VotingGame.Weighted(Quota.Of(5), 3, 2, 2, 0)));
        Assert.NotSame(analyses.Of(simple), analyses.Of(VotingGame.Any(simple, VotingGame.Count(3, 3))));
    }

    [Fact]
    public void The_probability_of_adoption_is_that_of_all_winning_coalitions_together() => Testing.Property.Holds(
        (from shown in RandomGame.Any.Generator
         from consent in Gen.Choose(0, 5).Select(fifths => new Rational(fifths, 5)).ArrayOf(shown.Game.Players)
         select (shown, consent)).ToArbitrary(),
        pair =>
        {
            var definition = new BruteForce(pair.shown.Game).Probability([.. pair.consent]);

            Assert.All(GameAnalysis.ByEveryWay(pair.shown.Game), analysis =>
            {
                Assert.Equal(definition, analysis.ProbabilityOfAdoption([.. pair.consent]));
                Assert.Equal(analysis.Power.PowerToAct, analysis.ProbabilityOfAdoption(new Rational(1, 2)));
            });
        },
        runs: 100);

    [Fact]
    public void Those_who_leave_refuse_for_ever_or_consent_for_ever() => Testing.Property.Holds(
        (from shown in RandomGame.Small.Generator
         from leaving in Gen.Choose(0, (1 << shown.Game.Players) - 1)
         select (shown, leaving)).ToArbitrary(),
        pair =>
        {
            var (game, leaving) = (pair.shown.Game, BruteForce.Set(pair.leaving));
            var staying = MemberSet.First(game.Players) - leaving;
            var seats = staying.ToArray();
            var kept = game.After(leaving, LeavingPolicy.KeepQuotas);
            var given = game.After(leaving, LeavingPolicy.TakeConsentAsGiven);

            Assert.Equal(staying.Count, kept.Players);
            Assert.All(new BruteForce(kept).Coalitions.Select(BruteForce.Set), coalition =>
            {
                var consenting = MemberSet.Of(coalition.Select(player => seats[player]));
                Assert.Equal(game.Wins(consenting), kept.Wins(coalition));
                Assert.Equal(game.Wins(consenting | leaving), given.Wins(coalition));
            });
        });

    [Theory]
    [InlineData(40, 6)]
    [InlineData(62, 4)]
    [InlineData(63, 6)]
    [InlineData(64, 4)]
    [InlineData(126, 4)]
    [InlineData(128, 6)]
    [InlineData(190, 5)]
    [InlineData(255, 6)]
    [InlineData(256, 4)]
    public void The_ways_agree_however_many_players_there_are(int players, int tenths)
    {
        // A few classes, so that counting by class is possible, and weights that need more than a word to count.
        var game = VotingGame.Weighted(Quota.OfShare(new(tenths, 10)), [.. Enumerable.Range(0, players).Select(player => (Rational)(player < 3 ? 12 : player % 4 / 3))]);
        var analyses = GameAnalysis.ByEveryWay(game).ToList();

        Assert.True(analyses.Count >= 3);
        Assert.All(analyses.Skip(1), analysis =>
        {
            Assert.Equal(analyses[0].Power.Swings, analysis.Power.Swings);
            Assert.Equal(analyses[0].Winning.BySize, analysis.Winning.BySize);
            Assert.Equal(analyses[0].Power.ShapleyShubik, analysis.Power.ShapleyShubik);
            Assert.Equal(analyses[0].MinimalWinning.BySize, analysis.MinimalWinning.BySize);
            Assert.Equal(analyses[0].MinimalBlocking.BySize, analysis.MinimalBlocking.BySize);
            Assert.Equal(analyses[0].Power.Holler, analysis.Power.Holler);
        });
    }

    [Fact]
    public void As_many_coalitions_win_whether_or_not_their_sizes_are_asked_for() => Testing.Property.Holds(RandomGame.Any, shown =>
        Assert.All(GameAnalysis.ByEveryWay(shown.Game), analysis =>
        {
            Assert.Equal(analysis.Winning.Total, analysis.WinningTotals.Total);
            Assert.Equal(Enumerable.Range(0, shown.Game.Players).Select(analysis.Winning.TotalContaining), analysis.WinningTotals.Containing);
        }), runs: 100);

    [Fact]
    public void Coalitions_are_listed_one_by_one_however_many_there_are()
    {
        foreach (var game in new[] { Oracle.All["Alliance-32 two thirds (22 of 32)"].Game, Oracle.All["US Electoral College 2024, 270/538"].Game, Oracle.All.Single(pair => pair.Key.StartsWith("Accession", StringComparison.Ordinal)).Value.Game })
        {
            var analysis = GameAnalysis.Of(game);
            var some = analysis.MinimalBlocking.All().Take(50).ToList();

            Assert.Equal(50, some.Distinct().Count());
            Assert.All(some, coalition => Assert.True(game.IsBlocking(coalition)));
            Assert.All(some, coalition => Assert.All(coalition, player => Assert.False(game.IsBlocking(coalition - MemberSet.Of(player)))));
            Assert.Equal(some, GameAnalysis.Of(game).MinimalBlocking.All().Take(50));
        }
    }

    [Fact]
    public void What_is_too_large_to_count_or_to_search_is_unknown_and_says_why()
    {
        // Two assemblies of three hundred, each weighted in a way of its own, and a search for as many majorities as there are players.
        var assemblies = VotingGame.All(
            VotingGame.Weighted(Quota.OfShare(new(1, 2)), [.. Enumerable.Range(0, 300).Select(player => (Rational)(player % 17))]),
            VotingGame.Weighted(Quota.OfShare(new(1, 2)), [.. Enumerable.Range(0, 300).Select(player => (Rational)(player * player % 23))]));
        var nearlyAll = VotingGame.Count(1_499, 1_500);

        Assert.Contains("which is the bound", Assert.Throws<UnknownAnswerException>(() => GameAnalysis.Of(assemblies).Winning).Message, StringComparison.Ordinal);
        Assert.Contains("reached its bound", Assert.Throws<UnknownAnswerException>(() => GameAnalysis.Of(nearlyAll).NakamuraNumber).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EU-27 four fifths of states (22)", "class counts: all 27 players are interchangeable: only how many consent matters")]
    [InlineData("Alliance-32 double veto (US and Turkiye) AND 20 members", "class counts: its 32 players fall into 3 classes of interchangeable ones, in which they can consent in 124 ways")]
    [InlineData("US Electoral College 2024, 270/538", "weight sums: it is one quota of 270, small enough for a table over size and weight")]
    [InlineData("EU-27 Lisbon QMV, populations 2023 exact", "meet in the middle: only the size and one weight of a coalition matter, and each half of its 27 players has few coalitions")]
    [InlineData("Alliance-32 random compound A AND B AND (C OR D)", "every coalition: it is made of thresholds, and its 2^32 coalitions are few enough to look at each of them")]
    public void The_way_chosen_is_told_and_why(string name, string told)
    {
        var analysis = GameAnalysis.Of(Oracle.All[name].Game);

        Assert.Equal(told, $"{analysis.Engine}: {analysis.Reason}");
    }

    [Fact]
    public void The_ways_that_do_not_suit_a_game_are_told_with_the_reason()
    {
        var analysis = GameAnalysis.Of(Oracle.All["Alliance-32 random compound A AND B AND (C OR D)"].Game);

        Assert.Equal(
            [
                "class counts: players who differ can consent in more than 8192 ways",
                "weight sums: it is more than one quota",
                "meet in the middle: it weighs its players in more than one way",
                "decision diagram: its decision diagram has more than 262144 nodes, which is the bound",
                "every coalition (chosen): it is made of thresholds, and its 2^32 coalitions are few enough to look at each of them",
            ],
            analysis.WaysConsidered.Select(way => $"{way.Name}{(way.IsChosen ? " (chosen)" : "")}: {way.Reason}"));
    }

    [Fact]
    public void A_tie_at_just_half_is_no_majority()
    {
        ImmutableArray<Rational> weights = [new(1, 3), new(1, 3), new(1, 3), new(1, 3)];

        Assert.Equal(3, GameAnalysis.Of(VotingGame.Weighted(Quota.OfShare(new(1, 2), isStrict: true), weights)).SmallestWinning);
        Assert.Equal(2, GameAnalysis.Of(VotingGame.Weighted(Quota.OfShare(new(1, 2)), weights)).SmallestWinning);
    }

    [Fact]
    public void Three_majorities_with_nobody_in_common_are_found_where_dividing_the_players_evenly_fails()
    {
        // What a majority can do without is 9: {5, 4}, {5, 4}, {3, 3, 3}.
        var game = VotingGame.Weighted(Quota.Of(18), 5, 5, 4, 4, 3, 3, 3);

        Assert.Equal(3, GameAnalysis.Of(game).NakamuraNumber);
    }

    [Fact]
    public void Weights_beyond_every_machine_word_are_exact()
    {
        var huge = BigInteger.Pow(10, 30);
        var analysis = GameAnalysis.Of(VotingGame.Weighted(Quota.Of((20 * huge) + 190), [.. Enumerable.Range(0, 40).Select(player => (Rational)(huge + player))]));

        // Twenty of forty are enough only if their numbers add up to 190: the first twenty, or heavier ones.
        Assert.Equal(BigInteger.Zero, analysis.Winning.BySize[19]);
        Assert.Equal(137_846_528_820, analysis.Winning.BySize[20]);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var game = VotingGame.Count(2, 3);

        Assert.Throws<ArgumentException>(() => VotingGame.Weighted(Quota.Of(1), -1, 2));
        Assert.Throws<ArgumentException>(() => VotingGame.All());
        Assert.Throws<ArgumentException>(() => VotingGame.All(game, VotingGame.Count(1, 2)));
        Assert.Throws<ArgumentException>(() => game.Over([0, 1, 1], 4));
        Assert.Throws<ArgumentException>(() => game.After(MemberSet.Of(3), LeavingPolicy.KeepQuotas));
        Assert.Throws<ArgumentOutOfRangeException>(() => GameAnalysis.Of(game).ProbabilityOfAdoption(new Rational(3, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => GameAnalysis.Of(game).ProbabilityOfAdoption([Rational.One]));
    }

    private static Rational Sum(ImmutableArray<Rational> shares) => shares.Aggregate(Rational.Zero, (sum, share) => sum + share);
}
