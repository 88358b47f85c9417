using System.Text;
using System.Text.Json;

using AfterNato.Cli.Output;
using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Search;

public sealed class SearchCommandTests : IDisposable
{
    private static readonly string[] Question = ["--vary", "quota=>50%,2/3", "--vary", "weight=one,population", "--vary", "recused=none,victim+aggressor", "--about", "aggressor=AR", "--about", "victim=FA", "--goal", "act, smallest, excess"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_search_prints() => Golden.Verify(Search("decide", Question).Output);

    [Fact]
    public void What_a_search_tells_programs()
    {
        var run = Search("decide", [.. Question, "--format", "json"]);

        using var document = JsonDocument.Parse(run.Output);
        SchemaAssert.Conforms("compiler/docs/search.schema.json", document.RootElement);
        Golden.Verify(run.Output, "json");
    }

    [Fact]
    public void What_a_search_tells_a_spreadsheet() => Golden.Verify(Search("decide", [.. Question, "--format", "csv"]).Output, "csv");

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public void The_number_of_threads_changes_no_byte(string format)
    {
        string[] question = ["--vary", "quota=50%..90% by 2%", "--vary", "weight=population,seats_in_assembly", "--vary", "dissent=0..3", "--goal", "act, smallest, blocking", "--format", format];
        var alone = Search("decide", [.. question, "--threads", "1"]);

        Assert.Equal((0, ""), (alone.Exit, alone.Errors));
        Assert.All(new[] { "2", "3", "16" }, threads => Assert.Equal(alone, Search("decide", [.. question, "--threads", threads])));
    }

    [Fact]
    public void A_result_is_written_to_the_file_that_is_named()
    {
        var printed = Search("decide", [.. Question, "--format", "csv"]).Output;

        var run = Search("decide", [.. Question, "--format", "csv", "-o", _folder["result.csv"]]);

        Assert.Equal((0, "", ""), (run.Exit, run.Output, run.Errors));
        Assert.Equal(printed, File.ReadAllText(_folder["result.csv"]));
    }

    [Fact]
    public void Sources_that_do_not_compile_are_told_as_checking_tells_them()
    {
        var path = _folder.Write("broken.arch", Sample.Broken);

        var run = CommandRun.Of("search", path, "decide", "--vary", "quota=50%", "--goal", "act");

        Assert.Equal(CommandRun.Of("check", path).Output, run.Output);
        Assert.Equal(3, run.Exit);
    }

    [Fact]
    public void What_is_traded_off_is_the_goal_and_nothing_else()
    {
        var easier = Search("decide", "--vary", "quota=>50%", "--goal", "act");
        var safer = Search("decide", "--vary", "quota=>50%", "--goal", "smallest");

        Assert.Contains("\nThe rule of the file is dominated: 2 (over 50 % of members) is as good in every figure of the goal and better in one.\n", easier.Output, StringComparison.Ordinal);
        Assert.Contains("  costs: nothing in the goal\n", easier.Output, StringComparison.Ordinal);
        Assert.Contains("\nThe rule of the file is on the front: nothing that could be compared with it is better in any figure of the goal.\n", safer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gamble", "Unknown: as it is: odd_one, because more consent can defeat the decision, so that nobody's refusal or consent means one thing.")]
    [InlineData("march", "Unknown: as it is: by_army, because the file gives no `army` for Ardia.")]
    public void A_rule_of_the_file_that_cannot_be_analysed_is_unknown_and_the_others_are_compared(string procedure, string reason)
    {
        var run = Search(procedure, "--vary", "quota=>50%,2/3,100%", "--goal", "act, smallest");

        Assert.Contains(reason, run.Output, StringComparison.Ordinal);
        Assert.Contains("On the front: 2 (4 candidates, some alike in every figure).", run.Output, StringComparison.Ordinal);
        Assert.Contains("What the rule of the file comes to is unknown", run.Output, StringComparison.Ordinal);
        Assert.Equal(4, run.Exit);
    }

    [Fact]
    public void Where_nobody_knows_who_takes_another_step_nothing_can_be_told()
    {
        var path = _folder.Write("post.arch", SearchSample.Pact + """
            post Chief "Chief" {}
            procedure through {
              step ask { by Chief }
              step vote { by Council   using consensus }
              may wait
            }

            """);

        var run = CommandRun.Of("search", path, "through", "--vary", "quota=50%", "--goal", "act");

        Assert.Equal((4, "", "Nothing can be told of `through`, because the file does not say who holds Chief on 2026-02-15.\n"), (run.Exit, run.Output, run.Errors));
    }

    [Fact]
    public void Whoever_watches_is_told_how_much_there_is_and_sees_a_bar_and_a_pipe_is_spared()
    {
        var path = _folder.Write("pact.arch", SearchSample.Pact);
        string[] command = ["search", path, "decide", .. Question];
        var (output, errors) = (new StringWriter(), new StringWriter());
        var exit = CommandLine.Run(command, new Terminal(Stream.Null, output, errors, TakesColour: false, IsWatched: true));

        Assert.Equal(0, exit);
        Assert.StartsWith("10 candidates, 6 members: decide.agree(aggressor=AR,victim=FA) on 2026-02-15; quota=over 50 %,2/3; weight=members,population;", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("\r[..............................] 0 of 10", errors.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[K", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal((CommandRun.Of(command).Output, ""), (output.ToString(), CommandRun.Of(command).Errors));
    }

    [Fact]
    public void A_scenario_and_a_day_change_who_votes()
    {
        var path = _folder.Write("pact.arch", SearchSample.Pact + "scenario without \"Without\" {\n  at 2027-01-01   withdraw FA from Pact\n}\n");
        string[] command = ["search", path, "decide", "--vary", "quota=>50%", "--goal", "act"];

        Assert.Contains("Council of the Pact, 6 vote", CommandRun.Of(command).Output, StringComparison.Ordinal);
        Assert.Contains("Council of the Pact, 5 vote", CommandRun.Of([.. command, "--scenario", "without"]).Output, StringComparison.Ordinal);
        Assert.Contains("Council of the Pact, 6 vote", CommandRun.Of([.. command, "--scenario", "without", "--as-of", "2026-12-31"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_searched_too()
    {
        var run = CommandRun.WithInput(SearchSample.Pact, ["search", "-", "decide", .. Question, "--format", "json"]);

        Assert.Equal(0, run.Exit);
        Assert.Contains("\"file\": \"<stdin>\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(Search("decide", [.. Question, "--format", "json"]).Output.Replace("pact.arch", "<stdin>", StringComparison.Ordinal), run.Output);
    }

    private CommandRun Search(string procedure, params string[] question)
    {
        File.WriteAllText(_folder["pact.arch"], SearchSample.Pact, Encoding.UTF8);
        var run = CommandRun.Of(["search", _folder["pact.arch"], procedure, .. question]);
        return run with { Output = run.Output.Replace(_folder["pact.arch"], "pact.arch", StringComparison.Ordinal) };
    }
}
