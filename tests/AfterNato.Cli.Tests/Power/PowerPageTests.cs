using System.Text.RegularExpressions;

using AfterNato.Cli.Commands;
using AfterNato.Cli.Output;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Power;

/// <summary>The page about the command says what the command does.</summary>
public sealed partial class PowerPageTests
{
    private static readonly string Page = Repository.Read("compiler/docs/power.md").ReplaceLineEndings("\n");

    [Fact]
    public void Every_example_prints_what_the_page_shows()
    {
        var file = ArchBlock().Match(Page).Groups[1].Value;
        var examples = Example().Matches(Page).Select(match => (Command: match.Groups[1].Value, Shown: match.Groups[2].Value)).ToList();

        Assert.Equal(4, examples.Count);
        Assert.All(examples, example =>
        {
            var words = Words().Matches(example.Command).Select(word => word.Value.Trim('"')).ToList();
            var text = words[2] == "eec.arch" ? file : Repository.Read($"examples/{words[2]}");
            var run = CommandRun.WithInput(text, ["power", "-", .. words.Skip(3), "--no-cache"]);
            Assert.Equal((0, ""), (run.Exit, run.Errors));
            Assert.Contains(example.Shown, run.Output, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_option_is_on_the_page()
    {
        var command = PowerCommand.Create(new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, false, false));

        Assert.Empty(command.Options.Where(option => !Page.Contains($"`{option.Name}", StringComparison.Ordinal)).Select(option => option.Name));
    }

    [Fact]
    public void Every_option_says_what_it_does()
    {
        var help = CommandRun.Of("power", "--help").Output;

        Assert.All(Option().Matches(Page).Select(option => option.Groups[1].Value), option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    [GeneratedRegex("```arch\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ArchBlock();

    [GeneratedRegex("```sh\n(afternato power [^\n]*)\n```\n\n```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();

    [GeneratedRegex("^\\| `(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Option();
}
