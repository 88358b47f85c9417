using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Checking;

/// <summary>Architectures in which there is next to nothing, asked everything that can be asked.</summary>
public sealed class BareArchitectureTests
{
    private const string Nobody = "architecture a\nas of 2026-01-01\n";
    private const string One = Nobody + "member Ardia\norganisation Pact { members Ardia }\nrule all { against = none }\nbody Council { of Pact   seats one per member }\nprocedure decide { step agree { by Council   using all } }\n";

    [Theory]
    [InlineData("check", 0)]
    [InlineData("test", 0)]
    [InlineData("withdraw", 0)]
    [InlineData("withdraw", 0, "--pairs")]
    [InlineData("withdraw", 2, "Ardia")]
    [InlineData("burden", 2)]
    [InlineData("coverage", 0)]
    [InlineData("network", 0)]
    [InlineData("timeline", 0)]
    [InlineData("timeline", 2, "--from", "0001-01-01", "--to", "9999-12-31")]
    [InlineData("timeline", 0, "--from", "0001-01-01", "--to", "0002-01-01")]
    [InlineData("timeline", 0, "--from", "9998-12-31", "--to", "9999-12-31")]
    [InlineData("run", 2, "nothing")]
    [InlineData("power", 2, "decide")]
    public void Every_command_has_an_answer_where_there_is_nobody(string command, int exit, params string[] options) => AssertAnswered(Nobody, command, exit, options);

    [Theory]
    [InlineData("check", 0)]
    [InlineData("withdraw", 1)]
    [InlineData("withdraw", 0, "--pairs")]
    [InlineData("withdraw", 2, "Ardia")]
    [InlineData("withdraw", 2, "Ardia", "--from", "Pact")]
    [InlineData("burden", 2)]
    [InlineData("coverage", 0)]
    [InlineData("network", 0)]
    [InlineData("timeline", 0)]
    [InlineData("power", 0, "decide")]
    public void Every_command_has_an_answer_where_there_is_one_member(string command, int exit, params string[] options) => AssertAnswered(One, command, exit, options);

    private static void AssertAnswered(string text, string command, int exit, string[] options)
    {
        var run = CommandRun.WithInput(text, [command, "-", .. options, .. command is "check" or "test" ? Array.Empty<string>() : ["--no-cache"]]);

        Assert.Equal((exit, run.Output, run.Errors), (run.Exit, run.Output, run.Errors));
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
    }
}
