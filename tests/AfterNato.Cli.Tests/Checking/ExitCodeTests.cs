using AfterNato.Cli.Output;
using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Checking;

public sealed class ExitCodeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Sample.Sound, 0)]
    [InlineData(Sample.Deadlocked, 0)]
    [InlineData(Sample.Violated, 1)]
    [InlineData(Sample.Disappointed, 1)]
    [InlineData(Sample.Broken, 3)]
    [InlineData(Sample.Undecided, 4)]
    public void The_exit_code_says_what_came_out(string text, int exit) => Assert.Equal(exit, CommandRun.Of("check", File(text)).Exit);

    [Theory]
    [InlineData(Sample.Deadlocked, "error", 0)]
    [InlineData(Sample.Deadlocked, "warning", 1)]
    [InlineData(Sample.Deadlocked, "note", 1)]
    [InlineData(Sample.Deadlocked, "never", 0)]
    [InlineData(Sample.Sound, "note", 0)]
    [InlineData(Sample.Violated, "never", 0)]
    [InlineData(Sample.Disappointed, "never", 1)]
    [InlineData(Sample.Broken, "never", 3)]
    [InlineData(Sample.Undecided, "note", 4)]
    public void Fail_on_sets_how_grave_a_finding_must_be_to_count_and_leaves_expectations_alone(string text, string failOn, int exit) =>
        Assert.Equal(exit, CommandRun.Of("check", File(text), "--fail-on", failOn).Exit);

    [Fact]
    public void Of_several_files_the_gravest_counts()
    {
        var (sound, undecided, violated, broken) = (File(Sample.Sound), File(Sample.Undecided), File(Sample.Violated), File(Sample.Broken));

        Assert.Equal(4, CommandRun.Of("check", sound, undecided).Exit);
        Assert.Equal(1, CommandRun.Of("check", undecided, violated, sound).Exit);
        Assert.Equal(3, CommandRun.Of("check", violated, broken, undecided).Exit);
    }

    [Fact]
    public void A_file_that_is_not_there_does_not_compile() => Assert.Equal(3, CommandRun.Of("check", _folder["absent.arch"]).Exit);

    [Theory]
    [InlineData]
    [InlineData("chekc", "a.arch")]
    [InlineData("check")]
    [InlineData("check", "a.arch", "--formt", "json")]
    [InlineData("check", "a.arch", "--format", "xml")]
    [InlineData("check", "a.arch", "--format", "1")]
    [InlineData("check", "a.arch", "--fail-on", "2")]
    [InlineData("check", "a.arch", "--color", "blue")]
    [InlineData("check", "-x")]
    [InlineData("build", "a.arch")]
    [InlineData("build", "a.arch", "b.arch", "--out", "x")]
    [InlineData("fmt")]
    [InlineData("fmt", "a.arch", "--stdin")]
    public void A_wrong_command_line_is_answered_with_what_is_wrong_and_where_help_is(params string[] arguments)
    {
        var run = CommandRun.Of(arguments);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("--help", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("build", "--help")]
    [InlineData("fmt", "--help")]
    [InlineData("--version")]
    public void Help_is_a_result(params string[] arguments)
    {
        var run = CommandRun.Of(arguments);

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void A_file_may_be_called_like_a_list_of_arguments()
    {
        var name = Path.Combine(Path.GetRelativePath(Environment.CurrentDirectory, _folder.Path), "@pact.arch");
        _folder.Write("@pact.arch", Sample.Sound);

        Assert.Equal(0, CommandRun.Of("check", name).Exit);
    }

    [Fact]
    public void A_bug_is_called_a_bug_and_shows_no_stack()
    {
        var run = CommandRun.On(new FaultyStream(), takesColour: false, "check", "-");

        Assert.Equal((70, ""), (run.Exit, run.Output));
        Assert.Contains("This is a bug in AfterNato", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_no_bug()
    {
        using var errors = new StringWriter();
        using var full = new StreamWriter(new FullStream());

        var exit = CommandLine.Run(["check", File(Sample.Sound), "--no-cache"], new Terminal(Stream.Null, full, errors, false, false));

        Assert.Equal(2, exit);
        Assert.Contains("The disk is full.", errors.ToString(), StringComparison.Ordinal);
    }

    private string File(string text) => _folder.Write($"{Guid.NewGuid():n}.arch", text);

    private sealed class FaultyStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Nobody expected this.");
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("The disk is full.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("The disk is full.");
    }
}
