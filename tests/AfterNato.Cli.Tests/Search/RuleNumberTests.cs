using System.Text.Json;

using AfterNato.Checks.Search;
using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Runtime.Search;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Search;

public sealed class RuleNumberTests : IDisposable
{
    private const string Rules = """
        rule by_people(people, heads) { share(for, population) >= people and count(for) >= heads }
        rule by_quota(quota) { share(for) >= quota }
        rule just(n) { count(for) = n }

        procedure petition "A petition" { step sign { by Council   using by_people(2/3, 2) }   may wait }
        procedure reform "A reform" { step vote { by Council   using by_quota(60 %) }   may wait }
        procedure riddle "A riddle" { step guess { by Council   using just(3) }   may wait }

        """;

    private readonly TemporaryFolder _folder = new();

    public RuleNumberTests() => _folder.Write("pact.arch", SearchSample.Pact + Rules);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rule_with_other_numbers_is_searched_for() => Golden.Verify(Search("weigh", "--vary", "n=10..14", "--goal", "act, smallest").Output);

    [Fact]
    public void Other_numbers_stand_beside_rules_made_of_quotas()
    {
        var run = Search("weigh", "--vary", "n=10,13", "--vary", "quota=50%,2/3", "--vary", "weight=votes", "--vary", "recused=none,AR", "--goal", "act", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        SchemaAssert.Conforms("compiler/docs/search.schema.json", document.RootElement);
        Assert.Equal(
            [
                "as it is: weighted(12)", "unanimity", "50 % of votes; nobody recused", "2/3 of votes; nobody recused", "50 % of votes; without AR", "2/3 of votes; without AR",
                "weighted(10); nobody recused", "weighted(13); nobody recused", "weighted(10); without AR", "weighted(13); without AR",
            ],
            document.RootElement.GetProperty("candidates").EnumerateArray().Select(candidate => candidate.GetProperty("title").GetString()));
        Assert.Equal("13", document.RootElement.GetProperty("candidates")[9].GetProperty("numbers").GetProperty("n").GetString());
        Assert.Equal(2, document.RootElement.GetProperty("numbers").GetProperty("n").GetArrayLength());
    }

    [Fact]
    public void Numbers_that_are_not_varied_are_kept()
    {
        var search = Read("petition", "people=1/2,2/3");

        Assert.Equal(["by_people(50%,2)", "by_people(2/3,2)"], Enumerable.Range(2, 2).Select(candidate => search.Family[candidate]?.Title));
        Assert.Contains("varied: people 50%, 2/3\n  kept: heads 2; recused as in the file\n", Search("petition", "--vary", "people=1/2,2/3", "--goal", "act").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_numbers_come_to_the_same_as_the_rule_of_the_file()
    {
        var search = Read("weigh", "n=12");

        Assert.Equal(search.Evaluate(RuleFamily.AsItIs), search.Evaluate(2));
    }

    [Fact]
    public void A_number_that_is_called_like_a_parameter_has_the_rule_before_it()
    {
        Assert.Equal(["by_quota(50%)", "by_quota(70%)"], Titles("reform", "by_quota.quota=50%,70%"));
        Assert.Equal(["50 % of members", "70 % of members"], Titles("reform", "quota=50%,70%"));
        Assert.Equal(["70 % of members", "by_quota(50%)"], Titles("reform", "quota=70%", "by_quota.quota=50%"));
    }

    [Fact]
    public void A_spreadsheet_has_a_column_for_each_number()
    {
        var lines = Search("petition", "--vary", "people=60%", "--vary", "heads=3", "--goal", "act", "--format", "csv").Output.Split('\n');

        Assert.StartsWith("candidate,rule,status,dominated_by,quota,strict,weight,members,members_strict,dissent,recused,number_people,number_heads,act,", lines[0], StringComparison.Ordinal);
        Assert.Contains(",\"by_people(60%,3)\",", lines[3].Insert(0, ","), StringComparison.Ordinal);
        Assert.Contains(",,,,,,,,3/5,3,", lines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weigh", "n=0..3", "`weighted(0)` would adopt everything, even if nobody is for it.")]
    [InlineData("weigh", "n=12..18", "`weighted(18)` would never adopt anything, even if all 6 who vote in Assembly of the Pact are for it.")]
    [InlineData("petition", "people=110%", "`by_people(110%,2)` would never adopt anything, even if all 6 who vote in Council of the Pact are for it.")]
    [InlineData("weigh", "n=55%", "`55%` is no value of `n`. Write numbers: `10..14`, `10..20 by 2`, `12,14`.")]
    [InlineData("weigh", "n=-3", "`-3` is no value of `n`. Write numbers: `10..14`, `10..20 by 2`, `12,14`.")]
    [InlineData("weigh", "n=", "`n` lacks a value: ``.")]
    [InlineData("weigh", "n=1/0", "`1/0` is no value of `n`. Write numbers: `10..14`, `10..20 by 2`, `12,14`.")]
    [InlineData("weigh", "n=14..10", "The range `14..10` of `n` runs backwards: write the smaller end first.")]
    [InlineData("weigh", "n=1..9999999 by 0.001", "The range `1..9999999 by 0.001` of `n` has more than 200000 values. Take larger steps.")]
    [InlineData("petition", "people=3", "`3` is no value of `people`. Write shares as `55%` or `2/3`, ranges as `50%..85%` or `50%..85% by 5%`.")]
    [InlineData("petition", "peeple=50%", "There is no parameter `peeple`. Did you mean `people`?")]
    [InlineData("petition", "n=3", "There is no parameter `n`. The parameters: quota, weight, members, dissent, recused, people, heads.")]
    [InlineData("weigh", "opt_in.n=3", "There is no parameter `opt_in.n`. The parameters: quota, weight, members, dissent, recused, n.")]
    [InlineData("decide", "n=3", "There is no parameter `n`. The parameters: quota, weight, members, dissent, recused.")]
    public void What_is_varied_must_make_sense(string procedure, string vary, string message)
    {
        var run = Search(procedure, "--vary", vary, "--goal", "act");

        Assert.Equal((2, message + "\n", ""), (run.Exit, run.Errors, run.Output));
    }

    [Theory]
    [InlineData("n=12", "weighted.n=13", "`n` is varied twice, as `weighted.n` too; write all its values in one list: `n=…,…`.")]
    [InlineData("n=1..17 by 0.001", "recused=none,AR,BO,CE,DO,EL,FA,Small,AR+BO,AR+CE,AR+DO,AR+EL,AR+FA", "There are 208013 combinations; 199998 is the most that are tried. Take larger steps, or vary fewer things at once.")]
    [InlineData("n=15", "recused=none,Small+AR", "`weighted(15)` would never adopt anything, even if all 3 who vote in Assembly of the Pact are for it.")]
    public void What_is_varied_must_make_sense_together(string one, string other, string message)
    {
        var run = Search("weigh", "--vary", one, "--vary", other, "--goal", "act");

        Assert.Equal((2, message + "\n"), (run.Exit, run.Errors));
    }

    [Fact]
    public void A_rule_under_which_more_consent_does_harm_is_unknown_with_other_numbers_too()
    {
        var run = Search("riddle", "--vary", "n=2..4", "--goal", "act");

        Assert.Contains("Unknown: as it is: just(3); just(2); just(3); just(4), because more consent can defeat the decision", run.Output, StringComparison.Ordinal);
        Assert.Equal(4, run.Exit);
    }

    [Fact]
    public void The_number_of_threads_changes_no_byte_and_shards_come_together()
    {
        string[] question = ["--vary", "n=1..16 by 1/2", "--vary", "recused=none,FA", "--goal", "act, smallest, blocking"];
        string[] wrong = ["--vary", "n=1..16", "--vary", "recused=none,FA", "--goal", "act, smallest, blocking"];
        var alone = Search("weigh", [.. question, "--threads", "1"]);
        foreach (var part in new[] { "1", "2" })
            Assert.Equal(0, Search("weigh", [.. question, "--shard", $"{part}/2", "--resume", _folder[$"part-{part}"]]).Exit);

        Assert.Equal(0, alone.Exit);
        Assert.Equal(alone.Output, Search("weigh", [.. question, "--threads", "2"]).Output);
        Assert.Equal(alone.Output, Search("weigh", [.. question, "--merge", _folder["part-1"], _folder["part-2"]]).Output);
        Assert.Equal(2, Search("weigh", [.. wrong, "--merge", _folder["part-1"], _folder["part-2"]]).Exit);
    }

    private static IEnumerable<string?> Titles(string procedure, params string[] vary)
    {
        var search = Read(procedure, vary);
        return Enumerable.Range(2, search.Family.Count - 2).Select(candidate => search.Family[candidate]?.Title);
    }

    private static RuleSearch Read(string procedure, params string[] vary) =>
        SearchSample.Search(SearchSample.Pact + Rules, new SearchQuestion(procedure) { Vary = [.. vary], Goal = "act" });

    private CommandRun Search(string procedure, params string[] question) => CommandRun.Of(["search", _folder["pact.arch"], procedure, .. question]);
}
