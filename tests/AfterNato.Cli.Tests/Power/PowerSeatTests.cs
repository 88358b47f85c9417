using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Power;

public sealed class PowerSeatTests
{
    private const string Parliament = """
        architecture union "The Union"

        use std.rules

        as of 2026-01-20

        fact population : number

        member AR "Ardia" { population 5 }
        member BO "Borland" { population 3 }

        organisation Union { members AR, BO }

        body Council "The Council" {
          of Union
          seats one per member   weighted by population
        }

        body Assembly "The Assembly" {
          of Union
          seats 3
        }

        body Crowd "The Crowd" {
          of Union
          seats 6000
        }

        body Cabinet "The Cabinet" {
          of AR
        }

        rule by_people { share(for, population) > 1/2 }

        procedure act "Act" {
          step read { by Assembly   using simple_majority }
          step adopt { by Council   using weighted(5) }
          may wait
        }

        procedure ask "Question to all" {
          step answer { by Crowd   using simple_majority }
          may wait
        }

        procedure count "Count of people" {
          step weigh { by Assembly   using by_people }
          may wait
        }

        procedure order "Order" {
          step sign { by Cabinet   using simple_majority }
          step join { by BO }
          may wait
        }

        """;

    private static string Nato => Path.Combine(Repository.Root, "examples/nato-2026.arch");

    [Fact]
    public void A_president_a_hundred_senators_and_a_council_of_thirty_two_play_for_themselves() =>
        Golden.Verify(CommandRun.Of("power", Nato, "appoint_SACEUR", "--seats", "--no-cache").Output);

    [Fact]
    public void Every_player_has_a_name_of_its_own()
    {
        var json = Json(CommandRun.Of("power", Nato, "appoint_SACEUR", "--seats", "--format", "json", "--no-cache"));
        var names = json.GetProperty("members").EnumerateArray().Select(name => name.GetString()).ToList();

        Assert.Equal((133, 133), (names.Count, names.Distinct().Count()));
        Assert.Equal(("US_President", "US_Senate.1", "US_Senate.100"), (names[0], names[1], names[100]));
        Assert.Contains("NAC.DK", names);
        Assert.Equal(names, json.GetProperty("banzhaf").EnumerateObject().Select(player => player.Name));
        Assert.Equal(names, json.GetProperty("seats").EnumerateArray().Select(seat => seat.GetProperty("name").GetString()));
        Assert.Equal("seats", json.GetProperty("players").GetString());
    }

    [Fact]
    public void A_spreadsheet_and_a_paper_tell_of_every_player_by_its_name()
    {
        var csv = Run("act", "--seats", "--format", "csv").Output;
        var markdown = Run("act", "--seats", "--format", "markdown").Output;

        Assert.Contains("\nplayers,,,seats,,\n", csv, StringComparison.Ordinal);
        Assert.Contains("\nbanzhaf.swings,Assembly.3,\"The Assembly, seat 3\",4,,\n", csv, StringComparison.Ordinal);
        Assert.Contains("\ndictator,,,none,,\n", csv, StringComparison.Ordinal);
        foreach (var name in new[] { "Assembly.1", "Assembly.2", "Assembly.3", "Council.AR", "Council.BO" })
            Assert.Contains($"\n| {name} | ", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Assembly", "The Assembly (Assembly) by simple_majority, as of 2026-01-20: 3 players\nNo member holds the seats of The Assembly, so each of them is a player of its own.\n", "--rule", "simple_majority")]
    [InlineData("act.read", "read (act.read) by simple_majority, as of 2026-01-20: 3 players\nNo member holds the seats of The Assembly, so each of them is a player of its own.\n")]
    public void Seats_that_no_member_holds_play_without_being_asked(string subject, string said, params string[] options)
    {
        var run = Run([subject, .. options]);

        Assert.StartsWith(said, run.Output, StringComparison.Ordinal);
        Assert.Contains("At least 2 of 3 players must agree.", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  3 seats of The Assembly, each  0.3333", run.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (run.Exit, run.Errors));
    }

    [Fact]
    public void An_organ_of_a_member_plays_by_its_seats_where_it_is_the_subject() => Assert.Contains(
        "No member holds the seats of The Senate of Ardia, so each of them is a player of its own; between members, whatever it decides is the consent of Ardia alone.",
        Prose(CommandRun.WithInput(PowerSample.Pact, "power", "-", "Senate", "--no-cache")),
        StringComparison.Ordinal);

    [Fact]
    public void Between_members_a_parliament_is_said_to_agree() => Assert.Contains(
        "The Assembly is taken to agree, as far as its rule can be met at all, since its seats belong to no member: `--seats` makes each of them a player.",
        Prose(Run("act")),
        StringComparison.Ordinal);

    [Fact]
    public void An_organ_whose_seats_nobody_has_counted_is_one_player()
    {
        var json = Json(Run("order", "--seats", "--format", "json"));

        Assert.Equal(["Cabinet", "BO"], json.GetProperty("members").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("4", json.GetProperty("coalitions").GetString());
    }

    [Fact]
    public void Where_each_member_has_one_seat_its_seat_has_the_power_of_the_member()
    {
        var members = Json(CommandRun.WithInput(PowerSample.EuropeanEconomicCommunity, "power", "-", "proposal", "--format", "json", "--no-cache"));
        var seats = Json(CommandRun.WithInput(PowerSample.EuropeanEconomicCommunity, "power", "-", "proposal", "--seats", "--format", "json", "--no-cache"));

        foreach (var index in new[] { "shapleyShubik", "deeganPackel", "holler", "banzhaf" })
        {
            Assert.Equal(
                members.GetProperty(index).EnumerateObject().Select(one => ($"Council.{one.Name}", one.Value.GetRawText())),
                seats.GetProperty(index).EnumerateObject().Select(one => (one.Name, one.Value.GetRawText())));
        }
    }

    [Fact]
    public void A_holder_who_is_not_named_is_a_player_all_the_same() =>
        Assert.Equal(0, CommandRun.WithInput(PowerSample.Pact, "power", "-", "order", "--seats", "--no-cache").Exit);

    [Theory]
    [InlineData("Assembly.2 against", "The Assembly, seat 2 votes against it; what follows is the game of the others.", "At least 3 of 4 players must agree.")]
    [InlineData("Assembly for", "All 3 seats of The Assembly vote for it; what follows is the game of the others.", "The Council: Ardia decides alone.")]
    [InlineData("AR for", "The Council: Ardia votes for it; what follows is the game of the others.", "At least 2 of 4 players must agree.")]
    [InlineData("Assembly.1, Council.AR for", "The Assembly, seat 1 and The Council: Ardia vote for it; what follows is the game of the others.", "At least 1 of 3 players must agree.")]
    public void A_vote_is_that_of_a_seat_of_a_body_or_of_all_that_speak_for_a_member(string votes, string said, string then)
    {
        var run = Run("act", "--seats", "--if", votes);

        Assert.Contains(said, Prose(run), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(then, Prose(run), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seat_may_consent_with_a_probability_of_its_own()
    {
        // Two of three seats, of which one surely refuses, at a half each; then Ardia alone decides in the Council.
        var json = Json(Run("act", "--seats", "--consent", "1/2", "Assembly.1=0", "--format", "json"));

        Assert.Equal("1/8", json.GetProperty("adoption")[0].GetProperty("probability").GetString());
    }

    [Theory]
    [InlineData("recompute", "Borland has left; quotas are taken anew of those who stay (--policy recompute).", "At least 3 of 4 players must agree.")]
    [InlineData("consent", "Borland has left; the consent of those who left is taken as given (--policy consent).", "At least 3 of 4 players must agree.")]
    public void Members_leave_with_every_seat_that_speaks_for_them(string policy, string said, string then)
    {
        var run = Run("act", "--seats", "--leave", "BO", "--policy", policy);

        Assert.Contains(said, Prose(run), StringComparison.Ordinal);
        Assert.Contains(then, Prose(run), StringComparison.Ordinal);
        Assert.Equal(["Assembly.1", "Assembly.2", "Assembly.3", "Council.AR"], Json(Run("act", "--seats", "--leave", "BO", "--policy", policy, "--format", "json")).GetProperty("members").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public void Who_leaves_and_who_votes_can_be_asked_together()
    {
        var run = Run("act", "--seats", "--leave", "BO", "--if", "Assembly.1 for, Assembly.2 against");

        Assert.Contains("as of 2026-01-20: 2 players", run.Output, StringComparison.Ordinal);
        Assert.Contains("Each of 2 players can block it alone, so all must agree.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`Assembly.1` is no member. Members leave, each with every seat that speaks for it; `--if` gives the vote of a seat.", "--leave", "Assembly.1")]
    [InlineData("`Assembly` is no member. Members leave, each with every seat that speaks for it; `--if` gives the vote of a seat.", "--leave", "Assembly")]
    [InlineData("There is no seat, body or member `Assembly.4` in `act`. Did you mean `Assembly.1`?", "--if", "Assembly.4 for")]
    [InlineData("There is no seat, body or member `Parliament` in `act`. Seats are named as `Assembly.1`; their bodies, posts and members: Assembly, Council.", "--if", "Parliament for")]
    [InlineData("The Assembly, seat 1 is named twice as somebody to vote.", "--if", "Assembly for, Assembly.1 against")]
    [InlineData("The Council: Ardia is named twice as somebody to consent with a probability.", "--consent", "AR=1/2", "Council=1/3")]
    [InlineData("The Council: Borland leaves, so its vote cannot be given.", "--leave", "BO", "--if", "Council.BO for")]
    [InlineData("The Council: Ardia has its vote given, so it has no probability of consent.", "--if", "AR for", "--consent", "Council=1/3")]
    public void Who_is_named_is_a_player_with_one_thing_to_say(string message, params string[] options) => Refused(message, ["act", "--seats", .. options]);

    [Theory]
    [InlineData("`Assembly.1` is no member; with `--seats` every seat is a player of its own and can be named.", "act", "--if", "Assembly.1 for")]
    [InlineData("`Cabinet` is an organ of Ardia, and the file does not say how many seats it has: whatever it decides is the consent of Ardia alone.", "Cabinet")]
    [InlineData("Nothing can be told of `ask`: more than 5000 seats have a say, which is the bound for making each of them a player of its own.", "ask", "--seats")]
    [InlineData("Nothing can be told of `Crowd`: more than 5000 seats have a say, which is the bound for making each of them a player of its own.", "Crowd")]
    public void What_cannot_be_played_is_said(string message, params string[] arguments) => Refused(message, arguments);

    [Theory]
    [InlineData("count")]
    [InlineData("count.weigh")]
    public void A_rule_that_asks_whose_the_seats_of_a_parliament_are_leaves_everything_unknown(string subject)
    {
        var run = Run(subject);

        Assert.Equal((4, ""), (run.Exit, run.Errors));
        Assert.Contains("the seats of The Assembly belong to nobody, and `by_people` asks whose they are", Prose(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Coalitions_tell_rows_of_seats_in_short()
    {
        var run = CommandRun.Of("power", Nato, "appoint_SACEUR", "--seats", "--list", "1", "--no-cache");

        Assert.Contains("Minimal winning coalitions, the first 1\n  everybody but US_Senate.52..100\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("act", "--if", "Assembly against", "--consent", "AR=1/3")]
    [InlineData("act", "--leave", "BO", "--policy", "absolute", "--explain-engine")]
    [InlineData("order", "--estimate", "--samples", "100")]
    public void Every_answer_is_a_document_of_the_published_schema(params string[] arguments) => Json(Run([.. arguments, "--seats", "--format", "json"]));

    private static void Refused(string message, params string[] arguments)
    {
        var run = Run(arguments);

        Assert.Equal((2, "", message + "\n"), (run.Exit, run.Output, run.Errors));
    }

    private static string Prose(CommandRun run) => run.Output.Replace('\n', ' ');

    private static JsonElement Json(CommandRun run)
    {
        using var document = JsonDocument.Parse(run.Output);
        SchemaAssert.Conforms("compiler/docs/power.schema.json", document.RootElement);
        return document.RootElement.Clone();
    }

    private static CommandRun Run(params string[] arguments) => CommandRun.WithInput(Parliament, ["power", "-", .. arguments, "--no-cache"]);
}
