using System.Text.RegularExpressions;

using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Starting;

/// <summary>Options that are written down and given nothing.</summary>
public sealed partial class OptionTests
{
    public static TheoryData<string> Commands => [.. Command().Matches(CommandRun.Of("--help").Output).Select(match => match.Groups["name"].Value)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void An_option_that_is_given_nothing_is_a_mistake_of_the_command_line(string command)
    {
        var options = Option().Matches(CommandRun.Of(command, "--help").Output).Select(match => match.Groups["name"].Value).ToList();

        Assert.All(options, option =>
        {
            foreach (var named in (string[][])[[], ["a.arch"], ["a.arch", "b"], ["a.arch", "b", "c"]])
            {
                foreach (var given in (string[][])[[$"{option}="], [$"{option}:"], [option, "--help"]])
                {
                    var run = CommandRun.Of([command, .. named, .. given]);
                    Assert.Equal((2, ""), (run.Exit, run.Output));
                    Assert.Contains($"`{given[0]}` is given nothing", run.Errors, StringComparison.Ordinal);
                }

                Assert.InRange(CommandRun.Of([command, .. named, option]).Exit, 0, 4);
                Assert.InRange(CommandRun.Of([command, .. named, option, ""]).Exit, 0, 4);
            }
        });
    }

    [GeneratedRegex("^  (?<name>[a-z]+) .*<", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("^  (?<name>--[a-z-]+) <", RegexOptions.Multiline)]
    private static partial Regex Option();
}
