using System.Globalization;
using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Timelines;

public sealed class TimelineCommandTests
{
    [Fact]
    public void What_the_dates_of_the_file_bring_about() => Golden.Verify(Run().Output);

    [Fact]
    public void A_quiet_withdrawal_is_a_dated_curve() => Golden.Verify(Run("--scenario", "attrition").Output);

    [Fact]
    public void A_quiet_withdrawal_for_a_paper() => Golden.Verify(Run("--scenario", "attrition", "--by", "member", "--format", "markdown").Output, "md");

    [Fact]
    public void A_quiet_withdrawal_for_a_spreadsheet() => Golden.Verify(Run("--scenario", "attrition", "--from", "2027-01-01", "--to", "2029-12-31", "--every", "quarter", "--format", "csv").Output, "csv");

    [Fact]
    public void A_quiet_withdrawal_for_programs()
    {
        var run = Run("--scenario", "attrition", "--format", "json");

        SchemaAssert.Conforms("compiler/docs/timeline.schema.json", Json(run).RootElement);
        Golden.Verify(run.Output, "json");
    }

    [Fact]
    public void Playing_it_tells_what_the_changes_cause() => Golden.Verify(CommandRun.WithInput(TimelineSample.Alliance, "run", "-", "attrition", "--no-cache").Output);

    [Fact]
    public void No_post_is_vacant_before_the_first_tour_ends_and_two_hundred_are_at_the_end()
    {
        using var document = Json(Run("--scenario", "attrition", "--every", "month", "--format", "json"));
        var points = document.RootElement.GetProperty("vacancies").EnumerateArray().Select(point => (Day: point.GetProperty("day").GetString(), All: int.Parse(point.GetProperty("all").GetString() ?? "", CultureInfo.InvariantCulture))).ToList();

        Assert.Equal(("2026-02-15", 0), points[0]);
        Assert.Equal(("2031-02-16", 200), points[^1]);
        Assert.Equal(points.Select(point => point.All).Order(), points.Select(point => point.All));
    }

    [Fact]
    public void A_command_that_is_dissolved_has_no_vacant_posts()
    {
        using var document = Json(Run("--scenario", "end_of_the_centre", "--every", "month", "--from", "2028-01-01", "--to", "2028-12-31", "--format", "json"));

        Assert.Equal(
            ["0", "1", "1", "2", "0"],
            document.RootElement.GetProperty("vacancies").EnumerateArray().Take(5).Select(point => point.GetProperty("all").GetString()));
    }

    [Theory]
    [InlineData(1, "1 day", 1)]
    [InlineData(7, "3 days", 3)]
    [InlineData(3, "7 days", 7)]
    [InlineData(12, "1 year", 365)]
    [InlineData(365, "1 year", 365)]
    [InlineData(400, "1 year", 365)]
    [InlineData(59, "18 months", 546)]
    public void The_kth_of_n_posts_is_vacant_once_k_nths_of_the_days_are_over(int posts, string time, int days)
    {
        var text = $$"""
            architecture pact
            as of 2026-01-01
            unit posts
            member AR
            command Fusion { staff AR 400 posts }
            scenario lapse { at 2026-01-01   let lapse AR {{posts}} posts from Fusion   evenly over {{time}} }
            """;
        foreach (var day in new[] { 0, 1, 2, days / 3, days / 2, days - 1, days, days + 1 }.Where(day => day >= 0))
        {
            var date = new DateOnly(2026, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            using var document = Json(CommandRun.WithInput(text, "timeline", "-", "--scenario", "lapse", "--from", date, "--to", date, "--format", "json", "--no-cache"));

            // One by one, without a formula.
            var expected = Enumerable.Range(1, posts).Count(number => number * days <= day * posts);
            Assert.Equal(expected.ToString(CultureInfo.InvariantCulture), document.RootElement.GetProperty("vacancies")[0].GetProperty("all").GetString());
        }
    }

    [Fact]
    public void A_scenario_without_changes_is_the_architecture_as_it_is() =>
        Assert.Equal(Run().Output.Split('\n').Skip(1), Run("--scenario", "empty").Output.Split('\n').Skip(1));

    [Fact]
    public void Questions_without_an_answer_are_refused()
    {
        Assert.Equal(2, Run("--from", "2027-01-01", "--to", "2026-01-01").Exit);
        Assert.Equal(2, Run("--from", "0001-01-01", "--to", "9999-12-31", "--every", "month").Exit);
        Assert.Equal(2, Run("--from", "soon").Exit);
        Assert.Equal(2, Run("--scenario", "nobody").Exit);
        Assert.Equal(0, Run("--from", "9999-12-31", "--to", "9999-12-31").Exit);
        Assert.Equal(3, CommandRun.WithInput("architecture a\n", "timeline", "-", "--no-cache").Exit);
    }

    [Fact]
    public void Nothing_happens_in_an_empty_architecture() =>
        Assert.Equal("a, from 2026-01-01 to 2026-01-01\n  Nothing of what a timeline tells happens.\n", CommandRun.WithInput("architecture a\nas of 2026-01-01\n", "timeline", "-", "--no-cache").Output);

    private static CommandRun Run(params string[] arguments) => CommandRun.WithInput(TimelineSample.Alliance, ["timeline", "-", .. arguments, "--no-cache"]);

    private static JsonDocument Json(CommandRun run) => JsonDocument.Parse(run.Output);
}
