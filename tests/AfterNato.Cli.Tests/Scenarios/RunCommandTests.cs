using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Scenarios;

public sealed class RunCommandTests
{
    [Fact]
    public void Posts_fall_vacant_tour_by_tour() => Golden.Verify(Run(ScenarioSample.Attrition, "attrition").Output);

    [Fact]
    public void Posts_fall_vacant_tour_by_tour_for_programs()
    {
        var run = Run(ScenarioSample.Attrition, "attrition", "--format", "json");

        SchemaAssert.Conforms("compiler/docs/run.schema.json", Json(run));
        Golden.Verify(run.Output, "json");
    }

    [Fact]
    public void A_mission_whose_command_is_dissolved_is_left_without_one()
    {
        const string Text = """
            architecture pact
            as of 2026-02-15
            member Ardia
            member Borland
            organisation Pact { members Ardia, Borland }
            command Corps { of Pact   post Commander { held by Ardia since 2024 } }
            mission Patrol { of Pact   under Corps   since 2025-01-01 }
            mission Escort { of Pact   under Corps   since 2025-01-01   until 2026-12-31 }
            scenario reform { at 2027-01-01   dissolve Corps }
            """;

        var run = Run(Text, "reform");

        Assert.Contains("new: warning AN4003 Headless in Patrol: Nobody commands Patrol: Corps, which leads it, no longer exists since 2027-01-01.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Escort", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_in_which_changes_are_written_does_not_matter()
    {
        string[] changes =
        [
            "  at 2027-01-01   withdraw AR from Pact",
            "  at 2027-01-01   cut BO 50 posts, CE 50 posts from HQ",
            "  at 2027-06-01   admit DO to Pact",
            "  at 2028-01-01   admit AR to Pact",
            "  at 2028-01-01   cut BO 50 posts from HQ",
            "  at 2028-06-01   dissolve HQ",
        ];

        var forwards = Run(ScenarioSample.With(string.Join('\n', changes)), "test", "--format", "json");
        var backwards = Run(ScenarioSample.With(string.Join('\n', changes.Reverse())), "test", "--format", "json");

        Assert.Equal(Effects(forwards), Effects(backwards));
    }

    [Fact]
    public void A_probability_is_exact()
    {
        var end = End(Run(ScenarioSample.With("  consents 95 %"), "test", "--format", "json"));

        Assert.Equal("6859/8000", Probability(end, "decide"));
        Assert.Equal("3971/4000", Probability(end, "elect"));
        Assert.Equal("19/20", Probability(end, "order"));
    }

    [Fact]
    public void A_position_counts_in_place_of_a_probability()
    {
        var end = End(Run(ScenarioSample.With("  consents 50 %\n  position AR for decide\n  position BO against elect"), "test", "--format", "json"));

        Assert.Equal("1/4", Probability(end, "decide"));
        Assert.Equal("1/4", Probability(end, "elect"));
    }

    [Fact]
    public void Without_a_probability_for_everybody_the_probability_is_unknown()
    {
        var run = Run(ScenarioSample.With("  consents AR 90 %"), "test");

        Assert.Contains("probability unknown: decide: the scenario does not say how probably Borland consents", run.Output, StringComparison.Ordinal);
        Assert.Equal(4, run.Exit);
    }

    [Theory]
    [InlineData("count(for) > count(against)")]
    [InlineData("share(for, weight) > 50 % and count(for) >= 5")]
    public void Twenty_one_members_that_all_differ_are_added_up_where_the_rule_is_made_of_quotas(string rule)
    {
        var run = Run(TwentyOneMembers(rule), "doubt");

        Assert.DoesNotContain("probability unknown", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public void Twenty_one_members_that_all_differ_are_too_many_where_the_rule_can_only_be_asked()
    {
        var run = Run(TwentyOneMembers("max(share(for, weight), share(for)) > 50 %"), "doubt");

        Assert.Contains("probability unknown: decide: its probability is the sum over more coalitions than twenty different players have, which is the bound", run.Output, StringComparison.Ordinal);
        Assert.Equal(4, run.Exit);
    }

    [Fact]
    public void Who_refuses_closes_what_needs_its_consent()
    {
        var run = Run(ScenarioSample.With("  at 2027-01-01   withdraw BO from Pact\n  position BO against decide"), "test");

        Assert.Contains("can succeed: decide\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("cannot succeed since", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_happens_although_nobody_could_decide_it_is_said_to()
    {
        const string Watch = """
            mission Watch { of Pact   since 2025 }
            procedure stop { step agree { by Council   using consensus }   closes Watch   may wait }

            """;
        var text = ScenarioSample.Alliance + Watch + "scenario kept { at 2027-01-01   close Watch   position BO against stop }\nscenario ended { at 2027-01-01   close Watch   position DO against stop }\n";

        Assert.Contains("although: nothing that the file has could decide this: `stop` cannot succeed: Borland refuses", Run(text, "kept").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("although", Run(text, "ended").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_requires_a_decision_that_is_refused_cannot_succeed_either()
    {
        var text = ScenarioSample.With("  position BO against decide\n  consents 90 %") + """

            procedure begin { requires decide   step vote { by Council   using simple_majority }   may wait }
            procedure go_on { requires begin   step vote { by Council   using simple_majority }   may wait }
            procedure pay { requires elect   step vote { by Council   using simple_majority }   may wait }
            """;

        var run = Run(text, "test");

        Assert.Contains("cannot succeed from the beginning: begin: it requires `decide`: Borland refuses\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("cannot succeed from the beginning: go_on: it requires `decide`: Borland refuses\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("can succeed: order, elect, pay\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("begin succeeds with", run.Output, StringComparison.Ordinal);
        Assert.Contains("probability: pay succeeds with 97.2 %, once what it requires has been completed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_date_of_the_file_brings_about_is_not_put_down_to_the_scenario()
    {
        var text = ScenarioSample.With("  at 2027-01-01   cut CE 10 posts from HQ").Replace("AR since 2025-07-01", "AR since 2025-07-01 until 2026-06-30", StringComparison.Ordinal)
            .Replace("held by BO ", "held by BO until 2026-06-30 ", StringComparison.Ordinal);

        var run = Run(text, "test");

        Assert.Contains("causes: nothing that checking sees", run.Output, StringComparison.Ordinal);
        Assert.Contains("cannot succeed since 2027-01-01 or before, through dates of the file: order: as things then stand it cannot be completed, whoever consents", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dissolved_command_leaves_posts_that_nobody_can_fill()
    {
        var run = Run(ScenarioSample.With("  at 2027-01-01   dissolve HQ"), "test");

        Assert.Contains("vacant: The Chief", run.Output, StringComparison.Ordinal);
        Assert.Contains("cannot succeed since 2027-01-01: order: as things then stand it cannot be completed, whoever consents", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_that_cannot_happen_is_not_played()
    {
        var run = Run(ScenarioSample.Impossible, "twice");

        Assert.Contains("This cannot happen on 2028-01-01: Ardia does not belong to Pact then.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("played on", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void Sources_that_do_not_compile_are_not_played() =>
        Assert.Equal(3, Run(ScenarioSample.With("  at 2027-01-01"), "test").Exit);

    private static CommandRun Run(string text, params string[] arguments) => CommandRun.WithInput(text, ["run", "-", .. arguments, "--no-cache"]);

    private static JsonElement Json(CommandRun run)
    {
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }

    private static JsonElement End(CommandRun run) => Json(run).GetProperty("end");

    // The changes themselves are told in the order of the file.
    private static List<string> Effects(CommandRun run) =>
    [
        .. Json(run).GetProperty("days").EnumerateArray().SelectMany(day => day.EnumerateObject()).Where(part => part.Name != "changes").Select(part => part.Value.GetRawText()),
        End(run).GetRawText(),
    ];

    private static string? Probability(JsonElement end, string procedure) => end.GetProperty("procedures").EnumerateArray()
        .Single(entry => entry.GetProperty("procedure").GetString() == procedure)
        .GetProperty("probability").GetProperty("least").GetProperty("exact").GetString();

    private static string TwentyOneMembers(string rule)
    {
        var members = Enumerable.Range(1, 21).Select(i => $"M{i}").ToList();
        return $$"""
            architecture wide
            use std.units
            as of 2026-01-01
            fact weight : quantity { unit people }
            {{string.Concat(members.Select((member, i) => $"member {member} {{ weight {i + 1} people }}\n"))}}
            organisation All { members {{string.Join(", ", members)}} }
            body Council { of All   seats one per member }
            rule adopted { {{rule}} }
            procedure decide { step vote { by Council   using adopted }   may wait }
            scenario doubt {
            {{string.Concat(members.Select((member, i) => $"  consents {member} {i + 1} %\n"))}}
            }
            """;
    }
}
