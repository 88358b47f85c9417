using System.Text.Json;

using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Examples;

/// <summary>The examples that stand for themselves: other ways to defend Europe, who pays for them, and bodies whose power is known.</summary>
public sealed class ModelTests
{
    [Theory]
    [InlineData("european-pillar")]
    [InlineData("coalitions")]
    [InlineData("alliance-with-ukraine")]
    [InlineData("burden-shift")]
    [InlineData("un-security-council")]
    [InlineData("eu-council")]
    [InlineData("eec-1958")]
    [InlineData("imf")]
    public void It_shows_what_it_is_there_to_show(string name)
    {
        var run = CommandRun.Of("check", Example(name), "--format", "json");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        using var report = JsonDocument.Parse(run.Output);
        Assert.All(report.RootElement.GetProperty("expectations").EnumerateArray(), expectation => Assert.True(expectation.GetProperty("met").GetBoolean(), expectation.GetProperty("text").GetString()));
        Assert.DoesNotContain(report.RootElement.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("severity").GetString() is "error" or "warning");
    }

    [Fact]
    public void Every_division_adds_up_to_its_total()
    {
        var run = CommandRun.Of("burden", Example("burden-shift"), "--format", "json", "--no-cache");

        using var burdens = JsonDocument.Parse(run.Output);
        var columns = burdens.RootElement.GetProperty("tables").EnumerateArray().SelectMany(table => table.GetProperty("columns").EnumerateArray()).ToList();
        Assert.Equal(["ukraine_capped_too_low"], columns.Where(column => Text(column, "status") != "divided").Select(column => Text(column, "burden")));
        Assert.All(columns.Where(column => Text(column, "status") == "divided"), column =>
            Assert.Equal(
                decimal.Parse(Text(column, "total"), System.Globalization.CultureInfo.InvariantCulture),
                column.GetProperty("shares").EnumerateArray().Sum(share => decimal.Parse(Text(share, "amount"), System.Globalization.CultureInfo.InvariantCulture))));
    }

    private static string Example(string name) => Path.Combine(Repository.Root, "examples", $"{name}.arch");

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString() ?? "";
}
