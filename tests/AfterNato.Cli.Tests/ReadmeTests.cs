using AfterNato.Cli.Output;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_findings_that_README_opens_with_are_what_checking_nato_prints()
    {
        var printed = Printed("examples/nato-2026.arch");
        var excerpts = Repository.Read("README.md").ReplaceLineEndings("\n").Split("```text\n").Skip(1)
            .Select(block => block[..block.IndexOf("\n```", StringComparison.Ordinal)])
            .Where(block => block.StartsWith("examples/nato-2026.arch:", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(3, excerpts.Count);
        Assert.All(excerpts, excerpt => Assert.Contains(excerpt, printed, StringComparison.Ordinal));
    }

    // The path that README shows is the one from the root of the repository, wherever the tests are run.
    private static string Printed(string pathFromRoot)
    {
        var output = new StringWriter();
        var path = Path.Combine(Repository.Root, pathFromRoot);
        CommandLine.Run(["check", "--no-cache", path], new Terminal(Stream.Null, output, TextWriter.Null, false, false));
        return output.ToString().ReplaceLineEndings("\n").Replace(path, pathFromRoot, StringComparison.Ordinal);
    }
}
