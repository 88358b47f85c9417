using AfterNato.Testing;

namespace AfterNato.Cli.Tests;

public sealed class ReadmeTests
{
    private const string Examples = "examples/README.md";

    public static TheoryData<string> Commands => [.. QuotedOutput.In(Examples).Select(quoted => quoted.Command).Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void What_the_examples_are_said_to_print_they_print(string command)
    {
        var blocks = QuotedOutput.In(Examples).Where(quoted => quoted.Command == command).ToList();
        var printed = blocks[0].Printed();

        Assert.All(blocks, block => Assert.Null(block.MissingIn(printed)));
    }

    [Fact]
    public void Every_example_has_its_place_on_the_page()
    {
        var page = Repository.Read(Examples);
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.arch").Select(path => Path.GetFileName(path)).ToList();

        Assert.All(files, file => Assert.Contains($"]({file})", page, StringComparison.Ordinal));
        Assert.All(files, file => Assert.Contains(QuotedOutput.In(Examples), quoted => quoted.Command.Split(' ').Contains($"examples/{file}")));
    }

    [Fact]
    public void The_findings_that_README_opens_with_come_from_the_examples()
    {
        var excerpts = Repository.Read("README.md").ReplaceLineEndings("\n").Split("```text\n").Skip(1)
            .Select(block => block[..block.IndexOf("\n```", StringComparison.Ordinal)])
            .Where(block => block.StartsWith("examples/", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(3, excerpts.Count);
        Assert.All(excerpts, excerpt => Assert.Contains(excerpt, Repository.Read(Examples).ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }
}
