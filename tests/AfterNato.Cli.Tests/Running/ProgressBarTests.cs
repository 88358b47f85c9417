using AfterNato.Cli.Output;

namespace AfterNato.Cli.Tests.Running;

public sealed class ProgressBarTests
{
    [Fact]
    public void Whoever_watches_sees_a_bar_that_is_gone_at_the_end() =>
        Assert.Equal($"\r[{new string('.', 30)}] 0 of 3\u001b[K\r\u001b[K", Drawn(TimeSpan.Zero, isWatched: true));

    [Fact]
    public void What_is_soon_done_needs_no_bar() => Assert.Equal("", Drawn(TimeSpan.FromHours(1), isWatched: true));

    [Fact]
    public void A_pipe_is_spared_it() => Assert.Equal("", Drawn(TimeSpan.Zero, isWatched: false));

    private static string Drawn(TimeSpan patience, bool isWatched)
    {
        var errors = new StringWriter();
        var bar = new ProgressBar(new Terminal(Stream.Null, TextWriter.Null, errors, TakesColour: false, isWatched), patience);
        bar.Begin(3, before: 0);
        bar.End();
        return errors.ToString();
    }
}
