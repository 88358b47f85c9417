using AfterNato.Cli.Output;
using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Checking;

public sealed class OutputTests : IDisposable
{
    private const string Escape = "\u001b[";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Sample.Sound)]
    [InlineData(Sample.Deadlocked)]
    [InlineData(Sample.Broken)]
    public void Results_are_on_standard_output_alone(string text)
    {
        var run = CommandRun.Of("check", _folder.Write("pact.arch", text));

        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void Progress_is_shown_to_somebody_who_watches_and_never_among_the_results()
    {
        var (one, two) = (_folder.Write("one.arch", Sample.Sound), _folder.Write("two.arch", Sample.Sound));
        using var output = new StringWriter();
        using var errors = new StringWriter();

        CommandLine.Run(["check", one, two, "--no-cache"], new Terminal(Stream.Null, output, errors, false, IsWatched: true));

        Assert.Equal(2, errors.ToString().Split("checking ").Length - 1);
        Assert.DoesNotContain("checking ", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_checked_like_a_file()
    {
        var file = CommandRun.Of("check", _folder.Write("pact.arch", Sample.Deadlocked));
        var stdin = CommandRun.WithInput(Sample.Deadlocked, "check", "-");

        Assert.Equal(file.Exit, stdin.Exit);
        Assert.Equal(file.Output.Replace(_folder["pact.arch"], "<stdin>", StringComparison.Ordinal), stdin.Output);
    }

    [Theory]
    [InlineData("always", false, true)]
    [InlineData("always", true, true)]
    [InlineData("never", true, false)]
    [InlineData("auto", true, true)]
    [InlineData("auto", false, false)]
    public void Colour_follows_the_option_and_then_the_terminal(string color, bool takesColour, bool isColoured)
    {
        var path = _folder.Write("pact.arch", Sample.Deadlocked);

        var run = CommandRun.On(Stream.Null, takesColour, "check", path, "--color", color);

        Assert.Equal(isColoured, run.Output.Contains(Escape, StringComparison.Ordinal));
    }

    [Fact]
    public void Colour_changes_nothing_but_colour()
    {
        var path = _folder.Write("pact.arch", Sample.Deadlocked);

        var plain = CommandRun.Of("check", path).Output;
        var coloured = CommandRun.Of("check", path, "--color", "always").Output;

        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Json_is_never_coloured()
    {
        var path = _folder.Write("pact.arch", Sample.Deadlocked);

        Assert.DoesNotContain(Escape, CommandRun.Of("check", path, "--format", "json", "--color", "always").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_points_at_the_line_and_marks_the_place()
    {
        var run = CommandRun.WithInput(Sample.Broken, "check", "-");

        Assert.Contains("""
            <stdin>:18:35: error AN2002 UnknownName
              18 | procedure decide { step vote { by Parliament   using simple_majority } }
                 |                                   ^^^^^^^^^^
            """, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_from_a_file_cannot_write_to_the_terminal()
    {
        var path = _folder.Write("pa\u001b[2Jct\n.arch", Sample.Broken.Replace("Parliament", "Parlia\u001b[2Jment", StringComparison.Ordinal));

        var run = CommandRun.Of("check", path);

        Assert.Equal(3, run.Exit);
        Assert.DoesNotContain('\u001b', run.Output);
    }
}
