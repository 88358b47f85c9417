using System.Globalization;
using System.Text;

using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Differences;

/// <summary>Comparisons that nobody would ask for.</summary>
public sealed class BadDiffTests
{
    private const string Empty = "architecture a\nas of 2026-01-01\n";

    [Theory]
    [InlineData("Name the old file and the new one", "old.arch")]
    [InlineData("say by `--since` which is the old one", "old.arch", "new.arch", "--until", "main")]
    [InlineData("not both", "-", "-")]
    [InlineData("lies in no revision", "-", "--since", "main")]
    [InlineData("There is no gate `no-nothing`", "old.arch", "new.arch", "--gate", "no-nothing")]
    [InlineData("There is no option `--gates`", "old.arch", "--gates")]
    public void A_mistake_of_the_command_line_is_told(string message, params string[] arguments)
    {
        var run = CommandRun.Of(["diff", .. arguments]);

        Assert.Equal(2, run.Exit);
        Assert.Equal("", run.Output);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The old version", "body Council { of Nobody }", "")]
    [InlineData("The new version", "", "body Council { of Nobody }")]
    public void Which_of_the_two_does_not_compile_is_told(string which, string old, string @new)
    {
        var run = DifferenceSample.Diff(Empty + old + "\n", Empty + @new + "\n");

        Assert.Equal(3, run.Exit);
        Assert.StartsWith(which, run.Errors, StringComparison.Ordinal);
        Assert.Contains("Nobody", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_architectures_without_anything_are_the_same() => Assert.Contains("No difference in meaning.", DifferenceSample.Diff(Empty, Empty).Output, StringComparison.Ordinal);

    [Fact]
    public void Architectures_that_share_nothing_are_told_as_such()
    {
        var run = DifferenceSample.Diff(Empty + "member M \"Malta\"\n", Empty + "member D \"Denmark\"\n");

        Assert.Equal(0, run.Exit);
        Assert.Contains("The two share nothing", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_days_are_told()
    {
        var run = DifferenceSample.Diff(Empty, Empty.Replace("2026", "2027", StringComparison.Ordinal));

        Assert.Contains("looked at on 2026-01-01, the new one on 2027-01-01", run.Output, StringComparison.Ordinal);
        Assert.Contains("No difference in meaning.", DifferenceSample.Diff(Empty, Empty.Replace("2026", "2027", StringComparison.Ordinal), "--as-of", "2026-06-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_of_things_under_new_names_are_found()
    {
        const int Units = 2_000;
        var (old, @new) = (new StringBuilder(Empty), new StringBuilder(Empty));
        for (var i = 0; i < Units; i++)
        {
            old.Append(CultureInfo.InvariantCulture, $"unit A{i}\n");
            @new.Append(CultureInfo.InvariantCulture, $"unit B{i}\n");
        }

        var run = DifferenceSample.Diff(old.ToString(), @new.ToString());

        Assert.Contains("No difference in meaning.", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"and 1940\s+more", run.Output);
    }

    [Fact]
    public void Names_and_titles_stay_names_and_titles_in_Markdown() =>
        Assert.Contains("\\<b\\>", DifferenceSample.Diff(Empty, Empty + "member M \"<b>Malta</b>\"\n", "--format", "markdown").Output, StringComparison.Ordinal);
}
