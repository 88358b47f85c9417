using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Starting;

public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_architecture_compiles_keeps_what_it_promises_and_is_laid_out()
    {
        var run = CommandRun.Of("init", "nordic-pact", "--out", _folder["new"]);

        var path = Path.Combine(_folder["new"], "nordic-pact.arch");
        Assert.Equal(0, run.Exit);
        Assert.StartsWith($"{path} is written.", run.Output, StringComparison.Ordinal);
        Assert.Contains("architecture nordic_pact \"nordic pact\"", File.ReadAllText(path), StringComparison.Ordinal);
        var check = CommandRun.Of("check", "--fail-on", "warning", path);
        Assert.True(check.Exit == 0, check.Output);
        Assert.Contains("3 of 3 expectations met", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("fmt", "--check", path).Exit);
        Assert.Equal(0, CommandRun.Of("fix", "--dry-run", path).Exit);
    }

    [Fact]
    public void A_file_that_is_there_already_stays_as_it_is()
    {
        var path = _folder.Write("pact.arch", "mine");

        var run = CommandRun.Of("init", "pact", "--out", _folder.Path);

        Assert.Equal(2, run.Exit);
        Assert.Contains("is there already", run.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("../pact")]
    [InlineData("2pact")]
    [InlineData("my pact")]
    [InlineData("pact.arch")]
    [InlineData("")]
    public void A_name_that_the_language_or_the_disk_would_not_take_is_refused(string name)
    {
        var run = CommandRun.Of("init", name, "--out", _folder.Path);

        Assert.Equal(2, run.Exit);
        Assert.Contains("is no name", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }
}
