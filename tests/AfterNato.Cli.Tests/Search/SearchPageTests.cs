using System.Text.RegularExpressions;

using AfterNato.Cli.Tests.Running;
using AfterNato.Runtime.Search;
using AfterNato.Testing;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Search;

public sealed partial class SearchPageTests : IDisposable
{
    private const string Page = "compiler/docs/search.md";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_example_prints_what_the_page_says()
    {
        var page = Repository.Read(Page).ReplaceLineEndings("\n");
        _folder.Write("pact.arch", Block(page, "arch"));
        var command = Argument().Matches(Block(page, "sh").Trim()).Select(match => match.Value.Trim('\'')).ToArray();
        Assert.Equal("afternato", command[0]);

        var run = CommandRun.Of([.. command[1..].Select(argument => argument == "pact.arch" ? _folder["pact.arch"] : argument)]);

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        GeneratedPage.Verify(Page, page.Replace(Block(page, "text"), run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_figure_stands_in_the_table()
    {
        var rows = DecisionFigure.All.Select(figure => $"| `{figure.Name}` | {(figure.IsMoreUsuallyBetter ? "max" : "min")} | {figure.Meaning} |");

        Assert.Contains($"|---|---|---|\n{string.Join('\n', rows)}\n\n", Repository.Read(Page).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(DecisionFigure.All.Select(figure => figure.Name), CommandRun.Of("list", "figures").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    private static string Block(string page, string language)
    {
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("'[^']*'|[^ ]+")]
    private static partial Regex Argument();
}
