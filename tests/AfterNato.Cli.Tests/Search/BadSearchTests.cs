using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Search;

public sealed class BadSearchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BadSearchTests() => _folder.Write("pact.arch", SearchSample.Pact);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("qota=50%", "There is no parameter `qota`. Did you mean `quota`?")]
    [InlineData("colour=red", "There is no parameter `colour`. The parameters: quota, weight, members, dissent, recused.")]
    [InlineData("quota", "`quota` says no values: write `quota=50%..85%`.")]
    [InlineData("quota=", "`quota` lacks a value: ``.")]
    [InlineData("quota=50%,,60%", "`quota` lacks a value: `50%,,60%`.")]
    [InlineData("quota=85%..50%", "The range `85%..50%` of `quota` runs backwards: write the smaller end first.")]
    [InlineData("quota=50%..60% by 0%", "The range `50%..60% by 0%` of `quota` never moves on: its step is zero.")]
    [InlineData("quota=101%", "101 % is no share: it is from 0 % to 100 %.")]
    [InlineData("quota=50%..120%", "120 % is no share: it is from 0 % to 100 %.")]
    [InlineData("quota=3/2", "150 % is no share: it is from 0 % to 100 %.")]
    [InlineData("quota=1/0", "`1/0` is no value of `quota`. Write shares as `55%` or `2/3`, ranges as `50%..85%` or `50%..85% by 5%`, and `>50%` for more than half.")]
    [InlineData("quota=0%", "At least 0 % is always reached; write `>0%` for anybody at all.")]
    [InlineData("quota=>100%", "More than 100 % is never reached; for all, write `100%`.")]
    [InlineData("quota=>90%..100%", "More than 100 % is never reached; for all, write `100%`.")]
    [InlineData("quota=half", "`half` is no value of `quota`. Write shares as `55%` or `2/3`, ranges as `50%..85%` or `50%..85% by 5%`, and `>50%` for more than half.")]
    [InlineData("quota=55", "`55` is no value of `quota`. Write shares as `55%` or `2/3`, ranges as `50%..85%` or `50%..85% by 5%`, and `>50%` for more than half.")]
    [InlineData("quota=-5%", "`-5%` is no value of `quota`. Write shares as `55%` or `2/3`, ranges as `50%..85%` or `50%..85% by 5%`, and `>50%` for more than half.")]
    [InlineData("quota=none", "`none` is no value of `quota`. Write shares as `55%` or `2/3`, ranges as `50%..85%` or `50%..85% by 5%`, and `>50%` for more than half.")]
    [InlineData("quota=0%..100% by 0.000000001%", "At least 0 % is always reached; write `>0%` for anybody at all.")]
    [InlineData("quota=1%..100% by 0.000000001%", "The range `1%..100% by 0.000000001%` of `quota` has more than 200000 values. Take larger steps.")]
    [InlineData("dissent=6", "`dissent=6` would adopt everything: 6 vote in Council of the Pact. Tolerate 5 at most.")]
    [InlineData("dissent=4..0", "The range `4..0` of `dissent` runs backwards: write the smaller end first.")]
    [InlineData("dissent=-1", "`-1` is no value of `dissent`. Write whole numbers: `0..4`, `0..8 by 2`, `0,3`.")]
    [InlineData("dissent=1.5", "`1.5` is no value of `dissent`. Write whole numbers: `0..4`, `0..8 by 2`, `0,3`.")]
    [InlineData("weight=populaton", "There is no fact `populaton`. Did you mean `population`?")]
    [InlineData("weight=army", "The file gives no `army` for Ardia, Borland, Cestia, Dorn, Elland and 1 more.")]
    [InlineData("recused=Smal", "`Smal` is neither a role of `decide` nor a member, group or organisation. Did you mean `Small`?")]
    [InlineData("recused=aggressor", "Who is recused depends on who is the aggressor: say it with `--about aggressor=MEMBER`.")]
    [InlineData("recused=GO", "Nobody of GO has a seat in Council of the Pact, so nobody is recused.")]
    [InlineData("recused=Pact", "Nobody is left to vote in Council of the Pact without Pact.")]
    public void What_is_varied_must_make_sense(string vary, string message)
    {
        var run = Search("decide", "--vary", vary, "--goal", "act");

        Assert.Equal((2, message + "\n", ""), (run.Exit, run.Errors, run.Output));
    }

    [Theory]
    [InlineData("quota=1%..100% by 0.1%", "members=1%..100% by 0.1%", "There are 982081 combinations; 199998 is the most that are tried. Take larger steps, or vary fewer things at once.")]
    [InlineData("quota=50%", "quota=60%", "`quota` is varied twice; write all its values in one list: `quota=…,…`.")]
    public void What_is_varied_must_make_sense_together(string one, string other, string message)
    {
        var run = Search("decide", "--vary", one, "--vary", other, "--goal", "act");

        Assert.Equal((2, message + "\n"), (run.Exit, run.Errors));
    }

    [Theory]
    [InlineData("--goal", "", "The goal names no figure. The figures: act, adoption, smallest, smallest-power, excess, largest, blocking, vetoes, winning, powerless, nakamura, proper.")]
    [InlineData("--goal", "blockin max", "There is no figure `blockin`. Did you mean `blocking`?")]
    [InlineData("--goal", "beauty", "There is no figure `beauty`. The figures: act, adoption, smallest, smallest-power, excess, largest, blocking, vetoes, winning, powerless, nakamura, proper.")]
    [InlineData("--goal", "act most", "`act most` is no part of a goal: write `act max` or `act min`.")]
    [InlineData("--goal", "act max, act min", "The goal names `act` twice.")]
    [InlineData("--goal", "act,", "`--goal` lacks a value: `act,`.")]
    [InlineData("--also", "beauty", "There is no figure `beauty`. The figures: act, adoption, smallest, smallest-power, excess, largest, blocking, vetoes, winning, powerless, nakamura, proper.")]
    [InlineData("--consent", "120%", "120 % is no probability: it is from 0 % to 100 %.")]
    [InlineData("--consent", "1.5", "150 % is no probability: it is from 0 % to 100 %.")]
    [InlineData("--consent", "often", "`often` is no probability; write `95%`, `19/20` or `0.95`.")]
    [InlineData("--by", "weight", "There is no fact `weight`. The facts: population, seats_in_assembly, army.")]
    [InlineData("--by", "army", "The file gives no `army` for Ardia, Borland, Cestia, Dorn, Elland and 1 more.")]
    [InlineData("--about", "aggressor", "`aggressor` does not say who: write `--about ROLE=MEMBER`.")]
    [InlineData("--about", "agressor=AR", "`decide` has no role `agressor`. Did you mean `aggressor`?")]
    [InlineData("--about", "aggressor=XX", "There is no member `XX`. The members: AR, BO, CE, DO, EL, FA, GO.")]
    [InlineData("--step", "agre", "`decide` has no step `agre`. Did you mean `agree`?")]
    [InlineData("--shard", "1/2", "A shard is kept in a file, and printed when all are merged: `--shard 1/2 --resume part-1.journal`.")]
    public void Everything_else_must_make_sense(string option, string value, string message)
    {
        var run = Search("decide", [.. option == "--goal" ? Array.Empty<string>() : ["--goal", "act"], "--vary", "quota=50%", option, value]);

        Assert.Equal((2, message + "\n", ""), (run.Exit, run.Errors, run.Output));
    }

    [Theory]
    [InlineData("decied", null, "There is no procedure `decied`. Did you mean `decide`?")]
    [InlineData("order", null, "In no step of `order` a body of members votes, so there is no rule to vary.")]
    [InlineData("appoint", null, "The members vote in several steps of `appoint`: `confirm`, `agree`. Say with `--step` whose rule is varied.")]
    [InlineData("appoint", "nominate", "In step `nominate` no body of members votes, so there is no rule to vary.")]
    public void There_must_be_a_vote(string procedure, string? step, string message)
    {
        var run = Search(procedure, [.. step is null ? Array.Empty<string>() : ["--step", step], "--vary", "quota=50%", "--goal", "act"]);

        Assert.Equal((2, message + "\n"), (run.Exit, run.Errors));
    }

    [Fact]
    public void Something_must_be_varied()
    {
        var run = Search("decide", "--goal", "act");

        Assert.Equal((2, "Nothing is varied. Say with `--vary` what: `--vary quota=50%..85%`; the parameters are quota, weight, members, dissent, recused.\n"), (run.Exit, run.Errors));
    }

    [Fact]
    public void Members_are_compared_by_a_fact_that_all_of_them_have()
    {
        _folder.Write("pact.arch", SearchSample.Pact.Replace("{ population 8 ", "{ ", StringComparison.Ordinal));

        Assert.Equal("The file gives no `population` for Elland.\n", Search("decide", "--vary", "quota=50%", "--goal", "excess").Errors);
        Assert.Equal(0, Search("decide", "--vary", "quota=50%", "--goal", "act").Exit);
        Assert.Equal(0, Search("decide", "--vary", "quota=50%", "--goal", "excess", "--by", "seats_in_assembly").Exit);

        _folder.Write("pact.arch", SearchSample.Pact.Replace("population", "people", StringComparison.Ordinal));
        Assert.Equal("`excess` compares members by a fact: name one that every member has with `--by`.\n", Search("decide", "--vary", "quota=50%", "--goal", "excess").Errors);
    }

    [Theory]
    [InlineData("-o", "nowhere/result.txt")]
    [InlineData("--output", ".")]
    [InlineData("--resume", "nowhere/journal")]
    [InlineData("--resume", ".")]
    public void What_cannot_be_written_is_said(string option, string target)
    {
        var run = Search("decide", "--vary", "quota=50%", "--goal", "act", option, _folder[target]);

        Assert.StartsWith("The output cannot be written: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.Exit);
    }

    [Theory]
    [InlineData("--shard", "0/3")]
    [InlineData("--shard", "4/3")]
    [InlineData("--shard", "1")]
    [InlineData("--shard", "1/99999")]
    [InlineData("--threads", "0")]
    [InlineData("--threads", "many")]
    [InlineData("--format", "xml")]
    [InlineData("--vari", "quota=50%")]
    public void The_command_line_must_make_sense(string option, string value)
    {
        var run = Search("decide", "--vary", "quota=50%", "--goal", "act", option, value);

        Assert.Contains("Try `afternato search --help`.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.Exit);
    }

    [Fact]
    public void A_body_that_cannot_be_called_together_is_helped_by_no_rule()
    {
        _folder.Write("pact.arch", SearchSample.Pact.Replace("seats one per member }\nbody Assembly", "seats one per member   convened by Chair }\npost Chair \"Chair\" { of Pact   independent   vacant since 2025-11 }\nbody Assembly", StringComparison.Ordinal));

        var run = Search("decide", "--vary", "quota=50%", "--goal", "act");

        Assert.Equal((2, "Council of the Pact cannot be called together: Chair is vacant, and no rule makes a difference.\n"), (run.Exit, run.Errors));
    }

    [Fact]
    public void Whether_a_rule_helps_is_unknown_while_it_is_unknown_whether_the_body_can_meet()
    {
        _folder.Write("pact.arch", SearchSample.Pact.Replace("seats one per member }\nbody Assembly", "seats one per member   convened by Chair }\npost Chair \"Chair\" { of Pact   independent   held by AR since 2090-01-01 }\nbody Assembly", StringComparison.Ordinal));

        var run = Search("decide", "--vary", "quota=50%", "--goal", "act");

        Assert.Contains("the file does not say who holds Chair on ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(", and Council of the Pact cannot meet while nobody does", run.Errors, StringComparison.Ordinal);
        Assert.NotEqual(0, run.Exit);
    }

    private CommandRun Search(string procedure, params string[] question) => CommandRun.Of(["search", _folder["pact.arch"], procedure, .. question]);
}
