using AfterNato.Cli.Tests.Running;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Pictures;

public sealed class DiagramCommandTests
{
    private const string Pact = "architecture pact\nas of 2026-02-15\nmember Ardia\nmember Borland\norganisation Pact { members Ardia, Borland }\nrule all { against = none }\nbody Council { of Pact   seats one per member }\nprocedure decide { step vote { by Council using all } may wait }\nscenario alone { at 2027-01-01 withdraw Borland from Pact }\n";

    [Fact]
    public void Without_a_view_the_views_are_listed() => Golden.Verify(CommandRun.Of("diagram").Output);

    [Fact]
    public void The_views_are_listed_in_French_too() => Golden.Verify(CommandRun.Of("diagram", "--lang", "fr").Output);

    [Fact]
    public void A_picture_goes_to_the_terminal()
    {
        var run = Run("--view", "decision");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.StartsWith("<svg viewBox=", run.Output, StringComparison.Ordinal);
        Assert.Contains("Each of 2", Run("--view", "seats").Output.Replace("Ardia and Borland, each alone", "Each of 2", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_goes_to_a_file_whole()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "decision.svg");

        var run = Run("--view", "decision", "--lang", "fr", "--out", path);

        Assert.Equal(0, run.Exit);
        Assert.Contains("lang=\"fr\"", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFiles(folder.Path));
        Assert.Equal(2, Run("--view", "decision", "--out", folder.Path).Exit);
    }

    [Fact]
    public void A_scenario_is_shown_on_its_last_day() =>
        Assert.Contains("“alone”, as of 1\u00A0January\u00A02027", Run("--view", "membership", "--scenario", "alone").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--view", "decisions", "There is no view `decisions`. Did you mean `decision`?")]
    [InlineData("--view", "timeline", "There is nothing to show in `timeline`")]
    public void What_is_not_there_is_said(string option, string value, string said)
    {
        var run = Run(option, value);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith(said, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_view_needs_a_file() => Assert.Contains("Name the file", CommandRun.Of("diagram", "--view", "network").Errors, StringComparison.Ordinal);

    [Fact]
    public void Another_engine_draws_no_other_format() =>
        Assert.Contains("`--engine dot` draws SVG", Run("--view", "decision", "--engine", "dot", "--format", "mermaid").Errors, StringComparison.Ordinal);

    [Fact]
    public void Graphviz_is_asked_only_where_it_is_installed()
    {
        var run = Run("--view", "decision", "--engine", "dot");

        if (run.Exit == 0)
            Assert.Contains("<svg", run.Output, StringComparison.Ordinal);
        else
            Assert.Equal((2, "`--engine dot` needs Graphviz, and no program `dot` is installed. Without `--engine`, the picture needs nothing else.\n"), (run.Exit, run.Errors));
    }

    [Fact]
    public void A_file_with_errors_draws_nothing()
    {
        var run = CommandRun.WithInput("architecture a\nmember\n", "diagram", "-", "--view", "network", "--no-cache");

        Assert.Equal((3, ""), (run.Exit, run.Output));
        Assert.Contains("error", run.Errors, StringComparison.Ordinal);
    }

    private static CommandRun Run(params string[] arguments) => CommandRun.WithInput(Pact, ["diagram", "-", "--no-cache", .. arguments]);
}
