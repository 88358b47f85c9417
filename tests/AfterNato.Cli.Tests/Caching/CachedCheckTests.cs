using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Caching;

public sealed class CachedCheckTests : IDisposable
{
    private static readonly string[] Check = ["check", Path.Combine(Repository.Root, "examples/nato-2026.arch")];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_model_from_the_cache_says_what_a_fresh_one_says()
    {
        var fresh = CommandRun.Of(Check);

        var first = Cached();
        var entries = Directory.EnumerateFiles(_folder["afternato/models"]).ToList();
        var second = Cached();

        Assert.Equal(fresh, first);
        Assert.Equal(fresh, second);
        Assert.Equal(entries, Directory.EnumerateFiles(_folder["afternato/models"]));
        Assert.Single(entries);
    }

    [Fact]
    public void A_damaged_entry_costs_a_compilation_and_nothing_else()
    {
        var fresh = Cached();
        var entry = Directory.EnumerateFiles(_folder["afternato/models"]).Single();
        var whole = File.ReadAllBytes(entry);
        File.WriteAllBytes(entry, whole[..^100]);

        Assert.Equal(fresh, Cached());
        Assert.Equal(whole.Length, new FileInfo(entry).Length);
    }

    [Fact]
    public void Without_the_cache_nothing_is_kept()
    {
        CommandProcess.Run(_folder.Path, [("XDG_CACHE_HOME", _folder.Path)], [.. Check, "--no-cache"]);

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Several_runs_at_once_agree()
    {
        var runs = Enumerable.Range(0, 3).Select(_ => CommandProcess.Start(_folder.Path, [("XDG_CACHE_HOME", _folder.Path)], Check)).ToList();

        var results = runs.Select(run => run.Finish()).Distinct().ToList();

        runs.ForEach(run => run.Dispose());
        Assert.Equal(0, Assert.Single(results).Exit);
    }

    private CommandRun Cached() => CommandProcess.Run(_folder.Path, [("XDG_CACHE_HOME", _folder.Path)], Check);
}
