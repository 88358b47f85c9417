using System.Diagnostics;

namespace AfterNato.Compiler.Tests;

/// <summary>What every refusal has in common, whatever is refused.</summary>
internal static class Refusals
{
    public const int SourcesDoNotCompile = 3;

    // Far more than any of it takes, and far less than for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The command answers in time, with this code and the exit code for sources that do not compile, and says little.</summary>
    public static CommandRun AssertRefused(string code, Func<CommandRun> run)
    {
        var result = InTime(run);
        Assert.Equal("", result.Errors);
        Assert.Contains($"error {code} ", result.Output, StringComparison.Ordinal);
        Assert.Equal(SourcesDoNotCompile, result.Exit);
        Assert.InRange(result.Output.Length, 1, 100_000);
        return result;
    }

    public static CommandRun InTime(Func<CommandRun> run)
    {
        var watch = Stopwatch.StartNew();
        var result = run();
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
        return result;
    }
}
