using System.Globalization;
using System.Text.Json;

using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Examples;

/// <summary>The examples that take NATO as it stands and change something.</summary>
public sealed class NatoChangedTests
{
    [Theory]
    [InlineData("nato-europeanised")]
    [InlineData("nato-3")]
    [InlineData("us-posts-attrition")]
    [InlineData("aggressor-within")]
    public void It_shows_what_it_is_there_to_show(string name)
    {
        var run = CommandRun.Of("check", Example(name), "--format", "json");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        using var report = JsonDocument.Parse(run.Output);
        Assert.All(report.RootElement.GetProperty("expectations").EnumerateArray(), expectation => Assert.True(expectation.GetProperty("met").GetBoolean(), expectation.GetProperty("text").GetString()));
        Assert.DoesNotContain(report.RootElement.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("name").GetString() is "Uncited" or "UnusedSuppression" or "Vacuous");
    }

    [Fact]
    public void The_posts_change_hands_step_by_step() => Golden.Verify(CommandRun.Of("reform", Example("nato-europeanised"), "--no-cache").Output);

    [Fact]
    public void No_American_post_is_vacant_on_the_first_day_and_two_hundred_are_when_the_tours_are_over()
    {
        var run = CommandRun.Of("timeline", Example("us-posts-attrition"), "--scenario", "attrition", "--every", "year", "--format", "json", "--no-cache");

        using var timeline = JsonDocument.Parse(run.Output);
        Assert.Equal(
            [("2026-01-20", 0), ("2027-01-20", 36), ("2028-01-20", 76), ("2029-01-20", 120), ("2030-01-20", 160), ("2031-01-20", 200)],
            timeline.RootElement.GetProperty("vacancies").EnumerateArray().Select(point => (
                point.GetProperty("day").GetString() ?? "",
                int.Parse(point.GetProperty("all").GetString() ?? "", CultureInfo.InvariantCulture))));
    }

    private static string Example(string name) => Path.Combine(Repository.Root, "examples", $"{name}.arch");
}
