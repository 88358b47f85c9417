using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Power;

public sealed class PowerUnknownTests
{
    [Fact]
    public void Where_a_holder_is_not_named_what_is_certain_is_told_all_the_same()
    {
        var run = Run(PowerSample.Pact, "order");

        Assert.Contains("Who can block it alone is unknown: the file does not say who holds The Chair on 2026-01-20; for certain Ardia does.", Prose(run), StringComparison.Ordinal);
        Assert.Contains("It also requires `decide`, which is a decision of its own and not counted here.", run.Output, StringComparison.Ordinal);
        Assert.Equal((4, ""), (run.Exit, run.Errors));
    }

    [Theory]
    [InlineData("open", "the file does not say who holds The Clerk on 2026-01-20.")]
    [InlineData("open", "the file does not say who holds The Clerk on 2026-01-20.", "--seats")]
    [InlineData("close", "the file does not say who holds The Clerk on 2026-01-20, and The Board cannot meet while nobody does.")]
    [InlineData("close", "the file does not say who holds The Clerk on 2026-01-20, and The Board cannot meet while nobody does.", "--seats")]
    public void Before_the_first_holder_of_a_post_it_is_unknown_whether_anybody_holds_it(string procedure, string why, params string[] reading)
    {
        var text = PowerSample.Pact + """
            post Clerk "The Clerk" { of Pact   independent   held by CE since 2027-01-01 }
            body Board "The Board" { of Pact   seats one per member   convened by Clerk }
            procedure open { step sign { by Clerk }   may wait }
            procedure close { step vote { by Board   using simple_majority }   may wait }
            """;

        var run = Run(text, [procedure, .. reading]);

        Assert.Contains(why, Prose(run), StringComparison.Ordinal);
        Assert.DoesNotContain("is taken to agree", run.Output, StringComparison.Ordinal);
        Assert.Equal((4, ""), (run.Exit, run.Errors));
    }

    [Fact]
    public void A_missing_figure_is_named()
    {
        var text = PowerSample.Pact + """
            fact army : number
            rule by_army { share(for, army) > 1/2 }
            procedure march { step vote { by Committee   using by_army }   may wait }
            """;

        var run = Run(text, "march");

        Assert.Contains("Who can block it alone is unknown: the file gives no `army` for Ardia.", Prose(run), StringComparison.Ordinal);
        Assert.Equal(4, run.Exit);
    }

    [Fact]
    public void Where_more_consent_does_harm_nobody_has_a_power_of_one_meaning()
    {
        var text = PowerSample.Pact + """
            rule even { count(for) = 2 or count(for) = 4 }
            procedure pair { step vote { by Committee   using even }   may wait }
            """;

        var run = Run(text, "pair");

        Assert.Contains("more consent can defeat the decision", Prose(run), StringComparison.Ordinal);
        Assert.Equal(4, run.Exit);
    }

    [Fact]
    public void Every_answer_says_for_itself_why_it_is_unknown()
    {
        var run = Run(PowerSample.Pact, "order", "--format", "json");
        using var document = JsonDocument.Parse(run.Output);
        var json = document.RootElement;

        SchemaAssert.Conforms("compiler/docs/power.schema.json", json);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("winning").ValueKind);
        Assert.Equal("the file does not say who holds The Chair on 2026-01-20", json.GetProperty("unknown").GetProperty("winning").GetString());
        Assert.Equal("the file does not say who holds The Chair on 2026-01-20; for certain Ardia does", json.GetProperty("unknown").GetProperty("vetoPlayers").GetString());
        Assert.Equal("32", json.GetProperty("coalitions").GetString());
        Assert.Equal(4, run.Exit);
    }

    [Theory]
    [InlineData("csv", "winning,,,,,the file does not say who holds The Chair on 2026-01-20\n")]
    [InlineData("markdown", "| winning coalitions | unknown: the file does not say who holds The Chair on 2026-01-20 |\n")]
    public void No_form_of_the_answer_leaves_out_what_is_unknown(string format, string line)
    {
        var run = Run(PowerSample.Pact, "order", "--format", format);

        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.Equal(4, run.Exit);
    }

    [Fact]
    public void What_can_never_be_adopted_is_told_as_such()
    {
        var run = Run(PowerSample.Pact.Replace("of Pact\n}", "of Pact   vacant since 2025\n}", StringComparison.Ordinal), "order");

        Assert.Contains("It can never be adopted, whoever consents.", run.Output, StringComparison.Ordinal);
        Assert.Contains("can block alone              each of 5 members, since nothing wins\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public void Where_nobody_but_an_unknown_holder_has_a_say_it_is_not_said_that_nobody_blocks()
    {
        var run = Run("architecture small\nas of 2026-01-20\nmember A\norganisation O { members A }\npost Chair { of O }\nprocedure order { step sign { by Chair } }\n", "order");

        Assert.Matches("unknown: [^.]*can block\\s+alone", run.Output);
        Assert.DoesNotContain("nobody", run.Output, StringComparison.Ordinal);
        Assert.Equal(4, run.Exit);
    }

    private static string Prose(CommandRun run) => run.Output.Replace('\n', ' ');

    private static CommandRun Run(string text, params string[] arguments) => CommandRun.WithInput(text, ["power", "-", .. arguments, "--no-cache"]);
}
