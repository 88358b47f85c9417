using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Checking;

public sealed class Nato2026Tests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "examples/nato-2026.arch");

    [Fact]
    public void What_checking_prints() => Golden.Verify(Shown(CommandRun.Of("check", Path)));

    [Fact]
    public void What_checking_tells_programs() => Golden.Verify(Shown(CommandRun.Of("check", Path, "--format", "json")), "json");

    [Fact]
    public void Every_expectation_is_met()
    {
        using var report = System.Text.Json.JsonDocument.Parse(CommandRun.Of("check", Path, "--format", "json").Output);

        SchemaAssert.Conforms("compiler/docs/report.schema.json", report.RootElement);
        Assert.All(report.RootElement.GetProperty("expectations").EnumerateArray(), expectation => Assert.True(expectation.GetProperty("met").GetBoolean()));
    }

    private static string Shown(CommandRun run)
    {
        Assert.Equal((0, ""), (run.Exit, run.Errors));
        return run.Output.Replace($"{Repository.Root}/", "", StringComparison.Ordinal);
    }
}
