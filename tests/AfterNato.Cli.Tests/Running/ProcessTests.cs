using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Running;

public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Whoever_stops_reading_ends_the_run_in_peace()
    {
        using var process = CommandProcess.Start(Repository.Root, Environment(), "check", "examples/nato-2026.arch", "examples/nato-2026.arch", "examples/nato-2026.arch");
        process.ReadLineAndLeave();

        var run = process.Finish();

        Assert.Equal((0, ""), (run.Exit, run.Errors));
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    [InlineData("TERM", "xterm-256color")]
    public void A_pipe_is_never_coloured_unasked(string name, string value)
    {
        _folder.Write("pact.arch", Sample.Deadlocked);

        var run = CommandProcess.Run(_folder.Path, [.. Environment(), (name, value)], "check", "pact.arch");

        Assert.StartsWith("pact.arch:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void Whoever_asks_for_colour_gets_it_in_spite_of_the_environment()
    {
        _folder.Write("pact.arch", Sample.Deadlocked);

        var run = CommandProcess.Run(_folder.Path, [.. Environment(), ("NO_COLOR", "1")], "check", "pact.arch", "--color", "always");

        Assert.Contains("\u001b[", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_is_utf_8_without_a_mark_whatever_the_machine_prefers()
    {
        _folder.Write("pact.arch", Sample.Sound.Replace("The Pact", "Żółw §5 – 条約", StringComparison.Ordinal));

        var run = CommandProcess.Run(_folder.Path, [.. Environment(), ("LC_ALL", "C"), ("LANG", "C")], "check", "pact.arch");

        Assert.StartsWith("Żółw §5 – 条約", run.Output, StringComparison.Ordinal);
    }

    private (string, string?)[] Environment() => [("XDG_CACHE_HOME", _folder["cache"])];
}
