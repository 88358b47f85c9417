using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Search;

public sealed class SlurmTests : IDisposable
{
    private static readonly string[] Question = ["pact.arch", "decide", "--vary", "quota=>50%..90% by 10%", "--vary", "weight=one,population", "--goal", "act max, smallest max"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_job_array_comes_to_what_one_machine_comes_to()
    {
        Assert.SkipWhen(SlurmCluster.Missing is not null, $"Slurm is not installed ({SlurmCluster.Missing} is missing): apt-get install slurm-wlm munge");
        _folder.Write("pact.arch", SearchSample.Pact);
        (string, string)[] environment = [("AFTERNATO", $"dotnet exec {Path.Combine(AppContext.BaseDirectory, "afternato.dll")}"), ("XDG_CACHE_HOME", _folder["cache"]), ("SHARDS", "parts")];

        using (var slurm = SlurmCluster.Start(_folder["slurm"]))
        {
            var (exit, output) = slurm.Submit(_folder.Path, environment, ["--array=1-3", Path.Combine(Repository.Root, "compiler/docs/search-array.sh"), .. Question]);
            Assert.True(exit == 0, output + Logs());
        }

        string[] parts = ["parts/0001.journal", "parts/0002.journal", "parts/0003.journal"];
        Assert.All(parts, part => Assert.True(File.Exists(_folder[part]), Logs()));
        var merged = Search([.. Question, "--merge", .. parts]);
        Assert.Equal((0, ""), (merged.Exit, merged.Errors));
        Assert.Equal(Search(Question).Output, merged.Output);
    }

    private string Logs() => string.Join('\n', Directory.EnumerateFiles(_folder.Path, "*.log").Select(File.ReadAllText));

    private CommandRun Search(params string[] arguments) => CommandProcess.Run(_folder.Path, [("XDG_CACHE_HOME", _folder["cache"])], ["search", .. arguments]);
}
