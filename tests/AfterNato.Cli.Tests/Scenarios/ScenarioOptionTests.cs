using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Scenarios;

public sealed class ScenarioOptionTests
{
    [Fact]
    public void A_scenario_is_looked_at_on_the_day_of_its_last_change_and_is_not_asked_what_the_file_expects()
    {
        var run = Check(ScenarioSample.Attrition, "--scenario", "attrition");

        Assert.Contains("The Pact, in the scenario “The quiet withdrawal”, as of 2029-01-20:", run.Output, StringComparison.Ordinal);
        Assert.Contains("error AN3020 InvariantViolated", run.Output, StringComparison.Ordinal);
        Assert.Contains("What the file expects of the unchanged architecture was not asked.", run.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (run.Exit, run.Errors));
    }

    [Fact]
    public void Before_its_first_change_everything_is_as_it_was()
    {
        var unchanged = Check(ScenarioSample.Attrition, "--as-of", "2027-01-19", "--format", "json");
        var before = Check(ScenarioSample.Attrition, "--as-of", "2027-01-19", "--scenario", "attrition", "--format", "json");

        // Only what lies ahead is told of the scenario by its name there, and by its day here.
        Assert.Equal(OfTheDay(unchanged), OfTheDay(before));
        Assert.Equal("attrition", Json(before).GetProperty("scenario").GetString());
        Assert.Empty(Json(before).GetProperty("expectations").EnumerateArray());
        Checking.SchemaAssert.Conforms("compiler/docs/report.schema.json", Json(before));
    }

    [Fact]
    public void The_unchanged_architecture_meets_its_expectations_about_the_scenario()
    {
        var run = Check(ScenarioSample.Attrition);

        Assert.Contains("2 of 2 expectations met", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "-", "--scenario", "atrition")]
    [InlineData("run", "-", "atrition")]
    public void A_scenario_that_is_not_there_is_a_mistake_of_the_command_line(params string[] arguments)
    {
        var run = CommandRun.WithInput(ScenarioSample.Attrition, arguments);

        Assert.Equal((2, "", "There is no scenario `atrition`. Did you mean `attrition`?\n"), (run.Exit, run.Output, run.Errors));
    }

    [Fact]
    public void A_file_without_scenarios_says_so()
    {
        var run = Check(ScenarioSample.Alliance, "--scenario", "attrition");

        Assert.Equal((2, "There is no scenario `attrition`. The file declares none.\n"), (run.Exit, run.Errors));
    }

    [Fact]
    public void What_a_file_allows_may_be_gone_in_a_scenario()
    {
        var text = ScenarioSample.With("  at 2027-01-01   withdraw AR, BO from Pact") + "allow UnanimityDeadlock \"It is meant.\"\n";

        Assert.DoesNotContain("UnusedSuppression", Check(text, "--scenario", "test").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("UnusedSuppression", Check(text).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keeps count(Pact) = 3", "It no longer holds in the scenario, on 2027-01-01: `count(Pact)` is 2.")]
    [InlineData("breaks count(Pact) = 2", "It does not hold without the scenario either, on 2026-01-20: `count(Pact)` is 3.")]
    [InlineData("breaks BO in Pact", "It still holds in the scenario, on 2027-01-01: ")]
    [InlineData("breaks count(Pact) = 3 because Chief", "It breaks, but also without the changes that name `Chief`.")]
    [InlineData("breaks count(Pact) = 3 because BO", "It breaks, but no change of the scenario names `BO`.")]
    public void An_expectation_that_is_not_met_says_why(string expectation, string reason)
    {
        var run = Check(ScenarioSample.With("  at 2027-01-01   withdraw AR from Pact   vacate Chief") + $"expect test {expectation}\n");

        Assert.Contains(reason, run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void What_a_date_of_the_file_breaks_is_broken_by_no_scenario()
    {
        var text = ScenarioSample.With("  at 2027-01-01   vacate Chief").Replace("CE since 1950", "CE since 1950 until 2026-06-30", StringComparison.Ordinal);

        Assert.Contains("It does not hold on 2027-01-01 without the scenario either.", Check(text + "expect test breaks count(Pact) = 3\n").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_only_because_nobody_is_left_is_not_kept()
    {
        var text = ScenarioSample.With("  at 2027-01-01   withdraw AR, BO, CE from Pact") + "expect test keeps for every m in Pact: can_block({m}, decide)\n";

        Assert.Contains("In the scenario it holds only because it speaks of nobody, on 2027-01-01.", Check(text).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expectation_about_a_scenario_that_cannot_happen_is_not_met()
    {
        var run = Check(ScenarioSample.Impossible);

        Assert.Contains("The scenario cannot happen: Ardia does not belong to Pact then.", run.Output, StringComparison.Ordinal);
        Assert.Contains("error AN7001 ImpossibleChange", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    private static CommandRun Check(string text, params string[] options) => CommandRun.WithInput(text, ["check", "-", .. options]);

    private static IEnumerable<string> OfTheDay(CommandRun run) => Json(run).GetProperty("findings").EnumerateArray()
        .Where(finding => finding.GetProperty("name").GetString() is not ("BelowMinimum" or "GapInOffice" or "TimelineStep"))
        .Select(finding => finding.GetRawText());

    private static System.Text.Json.JsonElement Json(CommandRun run)
    {
        using var document = System.Text.Json.JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }
}
