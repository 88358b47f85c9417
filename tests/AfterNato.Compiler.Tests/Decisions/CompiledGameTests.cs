using System.Globalization;
using System.Numerics;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

using FsCheck.Fluent;

namespace AfterNato.Compiler.Tests.Decisions;

/// <summary>Compiled procedures as games, between members and between seats, and what is left of them when members leave.</summary>
public sealed class CompiledGameTests
{
    private const string Union = """
        architecture union "Union"
        use std.eu_rules
        use std.organisations
        as of 2026-02-15
        body Council { of EU   seats one per member }
        procedure decide { step vote { by Council using eu_qualified_majority } }

        """;

    private const string Republic = """
        architecture republic "Republic"
        use std.rules
        as of 2026-02-15
        member US "United States" { }
        member FR "France" { }
        member DE "Germany" { }
        organisation Pact { members US, FR, DE since 1949-08-24 }
        body Council "Council" { of Pact   seats one per member }
        body Senate "Senate" { of US   seats 100 }
        body Assembly "Assembly" { of Pact   seats 7 }
        body Cabinet "Cabinet" { of DE }
        post President "President" { of US }
        post Secretary "Secretary" { independent }
        post Commander "Commander" { held by US since 2020-01-01 }
        post Deputy "Deputy" { deputy of Commander   held by FR since 2020-01-01 }
        rule majority { count(for) >= count(seats) / 2 }

        """;

    [Fact]
    public void A_council_in_which_all_members_differ_is_analysed_by_its_structure()
    {
        var game = Game(Union);

        Assert.Equal(27, game.Classes.Length);
        Assert.Equal(4, game.BlockingNumber);
        Assert.Equal(["BE", "DE", "FR", "IT"], game.MembersOf(game.SmallestBlockingCoalition() ?? MemberSet.Empty).Select(member => member.Name).Order(StringComparer.Ordinal));
        var analysis = GameAnalysis.Of(game.ToVotingGame());
        Assert.Equal(analysis.ProbabilityOfAdoption(new Rational(9, 10)), game.ProbabilityOfAdoption(_ => new(9, 10)));
        Assert.Equal(analysis.Power.PowerToAct, game.ProbabilityOfAdoption(_ => new(1, 2)));
    }

    [Fact]
    public void Whoever_surely_consents_or_refuses_makes_a_probability_no_harder()
    {
        var game = Game(Union);
        var first = game.Players.First();

        var sum = (game.ProbabilityOfAdoption(member => member == first ? Rational.One : new(1, 3)) + (2 * game.ProbabilityOfAdoption(member => member == first ? Rational.Zero : new(1, 3)))) / 3;

        Assert.Equal(game.ProbabilityOfAdoption(_ => new(1, 3)), sum);
    }

    [Fact]
    public void The_smallest_blocking_coalition_is_the_same_by_structure_and_by_search() => Testing.Property.Holds(
        Gen.Choose(1, 60).ArrayOf(16).SelectMany(weights => Gen.Choose(20, 80).Select(percent => (weights, percent))).ToArbitrary(),
        game =>
        {
            var (weights, percent) = game;
            var total = weights.Sum();
            var played = Game(Weighted(weights, string.Create(CultureInfo.InvariantCulture, $"share(for, weight) >= {percent} %")));
            var order = played.Classes.SelectMany(alike => alike).ToArray();
            var blocking = Enumerable.Range(0, 1 << weights.Length).Where(mask => 100 * (total - Weight(mask)) < percent * total).ToList();
            var least = blocking.Min(mask => BitOperations.PopCount((uint)mask));

            // The earlier a player comes, the higher its bit.
            var first = blocking.Where(mask => BitOperations.PopCount((uint)mask) == least).Max();

            Assert.Equal(Coalition(first), played.SmallestBlockingCoalition());

            int Weight(int mask) => Coalition(mask).Sum(member => weights[member]);

            MemberSet Coalition(int mask) => MemberSet.Of(order.Where((_, place) => (mask >> (weights.Length - 1 - place) & 1) != 0));
        },
        runs: 12);

    [Theory]
    [InlineData(LeavingPolicy.KeepQuotas)]
    [InlineData(LeavingPolicy.TakeConsentAsGiven)]
    [InlineData(LeavingPolicy.Recompute)]
    public void When_members_leave_the_rule_holds_for_those_who_stay(LeavingPolicy policy)
    {
        int[] weights = [9, 7, 5, 3, 3, 1];
        const string Rule = "share(for, weight) >= 60 % and count(for) >= 3 or count(against) < 2";
        var leaving = MemberSet.Of([1, 4]);

        var left = Game(Weighted(weights, Rule)).After(leaving, policy);

        Assert.Equal(MemberSet.Of([0, 2, 3, 5]), left.Players);
        var game = left.ToVotingGame();
        for (var mask = 0; mask < 16; mask++)
        {
            var consenting = left.Players.Where((_, number) => (mask >> number & 1) != 0).ToList();
            var all = policy == LeavingPolicy.TakeConsentAsGiven ? consenting.Concat(leaving).ToList() : consenting;
            var electorate = policy == LeavingPolicy.Recompute ? left.Players.ToList() : [.. Enumerable.Range(0, 6)];
            var wins = (100 * all.Sum(member => weights[member]) >= 60 * electorate.Sum(member => weights[member]) && all.Count >= 3) || electorate.Count - all.Count < 2;
            Assert.Equal(wins, game.Wins(MemberSet.Of(Enumerable.Range(0, 4).Where(number => (mask >> number & 1) != 0))));
            Assert.Equal(wins, left.Wins(MemberSet.Of(consenting)));
        }
    }

    [Fact]
    public void When_Hungary_leaves_the_Union_the_treaty_asks_for_shares_of_the_others()
    {
        var game = Game(Union);
        var hungary = MemberSet.Of(game.MembersOf(game.Players).Single(member => member.Name == "HU").Number);

        var left = game.After(hungary, LeavingPolicy.Recompute);

        Assert.Equal(26, left.Players.Count);
        Assert.True(left.Wins(left.Players - MemberSet.Of(left.Players.Take(3))));
        Assert.False(game.After(hungary, LeavingPolicy.KeepQuotas).Wins(MemberSet.Of(left.Players.Except(Names(game, "FR", "IT", "PL")))));
        Assert.True(left.Wins(MemberSet.Of(left.Players.Except(Names(game, "FR", "IT", "PL")))));
    }

    [Theory]
    [InlineData("step s { by President }", "US", false)]
    [InlineData("step s { by Senate using majority }", "US", false)]
    [InlineData("step s { by Commander }", "US", true)]
    [InlineData("step s { by Commander }", "US, FR", false)]
    [InlineData("step s { by DE }", "DE", false)]
    [InlineData("step s { by US otherwise { step t { by FR } } }", "US", true)]
    [InlineData("step s { by Secretary }", "US, FR, DE", true)]
    [InlineData("step s { by Council using consensus }", "US, FR", true)]
    [InlineData("step s { by Council using consensus }", "US, FR, DE", false)]
    public void Whoever_leaves_takes_no_step_any_more(string course, string leaving, bool canPass)
    {
        var game = Game($"{Republic}procedure decide {{ {course} }}\n");

        Assert.Equal(canPass, game.After(Names(game, leaving.Split(", ")), LeavingPolicy.Recompute).CanPass);
    }

    [Fact]
    public void In_a_game_of_seats_everybody_is_a_player()
    {
        var seats = Seats("step nominate { by President } step confirm { by Senate using absolute_majority } step agree { by Council using consensus } step staff { by Cabinet } step serve { by Secretary } step approve { by Assembly using one_third } step host { by FR } step again { by Senate using any_one }");

        Assert.Equal(
            [
                "President for US", "Senate, seat 1 for US", "Council: United States for US", "Council: France for FR", "Council: Germany for DE", "Cabinet for DE",
                "Secretary for nobody", "Assembly, seat 1 for nobody", "France for FR",
            ],
            seats.Seats.Where(seat => seat.Number is null or 1).Select(seat => $"{seat.Title} for {seat.For?.Name ?? "nobody"}"));
        Assert.Equal(9 + 99 + 6, seats.Seats.Length);
        var analysis = GameAnalysis.Of(seats.ToVotingGame());
        Assert.Equal(1 + 51 + 3 + 1 + 1 + 3 + 1, analysis.SmallestWinning);
        Assert.Equal(["President", "Council: United States", "Council: France", "Council: Germany", "Cabinet", "Secretary", "France"], analysis.VetoPlayers.Select(player => seats.Seats[player].Title));
    }

    [Fact]
    public void A_chain_of_president_senate_and_council_is_a_game_of_133()
    {
        var members = string.Concat(Enumerable.Range(0, 32).Select(number => string.Create(CultureInfo.InvariantCulture, $"member m{number} {{ }}\n")));
        var seats = Procedure($$"""
            architecture chain "Chain"
            use std.rules
            as of 2026-02-15
            {{members}}
            body Senate { of m0   seats 100 }
            post President { of m0 }
            body Council { seats {{string.Join(", ", Enumerable.Range(0, 32).Select(number => string.Create(CultureInfo.InvariantCulture, $"m{number}")))}} }
            procedure appoint {
              step nominate { by President }
              step confirm { by Senate using absolute_majority }
              step approve { by Council using absolute_majority }
            }

            """);

        var game = seats.SeatGameAt(seats.Architecture.Now, Roles.None).ToVotingGame();
        var analysis = GameAnalysis.Of(game);

        Assert.Equal(133, game.Players);
        Assert.Equal(1 + 51 + 17, analysis.SmallestWinning);
        Assert.Equal(MemberSet.Of(0), analysis.VetoPlayers);
        Assert.Equal(1, analysis.BlockingNumber);
        Assert.Equal(Rational.One, analysis.Power.ShapleyShubik.Aggregate((sum, share) => sum + share));
    }

    [Fact]
    public void A_member_in_two_bodies_is_two_seats_and_each_seat_is_itself_in_both_steps()
    {
        var seats = Seats("step first { by Council except US using majority } step second { by Council using majority } step third { by FR }");

        Assert.Equal(["Council: France", "Council: Germany", "Council: United States", "France"], seats.Seats.Select(seat => seat.Title));
        var game = seats.ToVotingGame();
        Assert.False(game.Wins(MemberSet.Of([0, 2])));
        Assert.True(game.Wins(MemberSet.Of([0, 2, 3])));
        Assert.True(game.Wins(MemberSet.Of([0, 1, 3])));
        Assert.False(game.Wins(MemberSet.Of([1, 3])));
    }

    private static string Weighted(int[] weights, string rule)
    {
        var members = string.Concat(weights.Select((weight, number) => string.Create(CultureInfo.InvariantCulture, $"member m{number} {{ weight {weight} people }}\n")));
        var seats = string.Join(", ", weights.Select((_, number) => string.Create(CultureInfo.InvariantCulture, $"m{number}")));
        return $"architecture weighted \"Weighted\"\nuse std.units\nas of 2026-02-15\nfact weight : quantity {{ unit people }}\n{members}body b {{ seats {seats} }}\nrule r {{ {rule} }}\nprocedure p {{ step s {{ by b using r }} }}\n";
    }

    private static Procedure Procedure(string text) => CompiledText.Load(text).Procedures[^1];

    private static SimpleGame Game(string text)
    {
        var procedure = Procedure(text);
        return procedure.GameAt(procedure.Architecture.Now, Roles.None);
    }

    private static SeatGame Seats(string course)
    {
        var procedure = Procedure($"{Republic}procedure decide {{ {course} }}\n");
        return procedure.SeatGameAt(procedure.Architecture.Now, Roles.None);
    }

    private static MemberSet Names(SimpleGame game, params string[] names) => MemberSet.Of(game.MembersOf(MemberSet.First(3)).Concat(game.MembersOf(game.Players)).Where(member => names.Contains(member.Name)).Select(member => member.Number));
}
