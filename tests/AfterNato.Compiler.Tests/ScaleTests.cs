using System.Text;

using static AfterNato.Compiler.Tests.Refusals;

namespace AfterNato.Compiler.Tests;

/// <summary>Files that nobody would write, and that somebody could send.</summary>
public sealed class ScaleTests : IDisposable
{
    private const int Deep = 100_000;
    private const string Header = "architecture alliance \"An alliance\"\nas of 2026-02-15\nmember Ardia\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("rule deep { ", "(", "count(for) > 1", ")", " }")]
    [InlineData("rule deep { ", "not ", "count(for) > 1", "", " }")]
    [InlineData("rule deep { count(for) > ", "-", "1", "", " }")]
    [InlineData("rule deep { count(", "{", "for", "}", ") > 1 }")]
    [InlineData("rule deep { ", "if count(for) > 1 then ", "count(for) > 1", " else count(for) > 2", " }")]
    [InlineData("rule deep { ", "for every m in for: ", "count(for) > 1", "", " }")]
    [InlineData("rule deep { ", "count(", "for", ")", " > 1 }")]
    [InlineData("group deep { ", "{", "Ardia", "}", " }")]
    [InlineData("group deep { ", "(", "Ardia", ")", " }")]
    [InlineData("procedure deep { ", "either { ", "step s { by Ardia }", " }", " }")]
    [InlineData("procedure deep { ", "at least 1 of { ", "step s { by Ardia }", " }", " }")]
    [InlineData("procedure deep { ", "step s { by Ardia otherwise { ", "step t { by Ardia }", " } }", " }")]
    [InlineData("", "command c { ", "hosted by Ardia", " }", "")]
    [InlineData("", "{ ", "", " }", "")]
    public void What_is_nested_too_deep_is_refused(string before, string open, string middle, string close, string after)
    {
        var text = new StringBuilder(Header).Append(before).Insert(Header.Length + before.Length, open, Deep).Append(middle);
        text.Insert(text.Length, close, Deep).Append(after).Append('\n');
        var path = _folder.Write("deep.arch", text.ToString());

        var run = InTime(() => CommandRun.Check(path));

        Assert.Equal("", run.Errors);
        Assert.Equal(SourcesDoNotCompile, run.Exit);
        Assert.InRange(run.Output.Length, 1, 200_000);
    }

    [Theory]
    [InlineData("rule long { count(for) > ", "1 + ", "1 }")]
    [InlineData("rule long { ", "count(for) > 1 and ", "count(for) > 1 }")]
    [InlineData("group long { ", "Ardia | ", "Ardia }")]
    [InlineData("group long { ", "Ardia.", "Ardia }")]
    [InlineData("", "}", "")]
    [InlineData("", "expect ", "")]
    [InlineData("", "%%% ", "")]
    [InlineData("", "member Ardia\n", "")]
    [InlineData("fact size : number { values ", "Ardia 1, ", "Ardia 1 }")]
    [InlineData("fact size : number { ", "values Ardia 1\n", "}")]
    [InlineData("fact size : number\nmember Borland { ", "size 1 ", "}")]
    [InlineData("fact size : number\nkey long { ", "1 % size, ", "1 % size }")]
    [InlineData("unit ships\ncapability lift { unit ships }\nrequirement long { of lift ", "needs 1 ships ", "}")]
    [InlineData("unit ships\nkey same { equal }\nburden long { total 5 ships   among Ardia   key same ", "cap Ardia 5 % ", "}")]
    [InlineData("comparison long { ask cost   of ", "\"a\", ", "\"b\" }")]
    public void What_is_repeated_without_end_is_refused_in_few_words(string before, string part, string after)
    {
        var path = _folder.Write("long.arch", new StringBuilder(Header).Append(before).Insert(Header.Length + before.Length, part, Deep).Append(after).Append('\n').ToString());

        var run = InTime(() => CommandRun.Check(path));

        Assert.Equal("", run.Errors);
        Assert.Equal(SourcesDoNotCompile, run.Exit);
        Assert.InRange(run.Output.Length, 1, 200_000);
    }

    [Fact]
    public void A_list_of_a_hundred_thousand_names_is_read()
    {
        var path = _folder.Write("list.arch", $"{Header}group long {{ {string.Join(", ", Enumerable.Repeat("Ardia", Deep))} }}\n");

        Assert.Equal(0, InTime(() => CommandRun.Check(path)).Exit);
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_commands_is_read()
    {
        var text = new StringBuilder(Header).Append("command C0\n");
        for (var i = 1; i < Deep; i++)
            text.Append("command C").Append(i).Append(" { under C").Append(i - 1).Append(" }\n");
        var path = _folder.Write("commands.arch", text.ToString());

        Assert.Equal(0, InTime(() => CommandRun.Check(path)).Exit);
    }

    [Fact]
    public void A_circle_of_a_hundred_thousand_commands_is_found_once_and_told_in_few_words()
    {
        var text = new StringBuilder(Header);
        for (var i = 0; i < Deep; i++)
            text.Append("command C").Append(i).Append(" { under C").Append((i + 1) % Deep).Append(" }\n");
        var path = _folder.Write("commands.arch", text.ToString());

        var run = InTime(() => CommandRun.Check(path));

        Assert.Equal(1, run.Exit);
        Assert.Single(run.Output.Split('\n'), line => line.Contains("AN4002 CommandCycle", StringComparison.Ordinal));
        Assert.InRange(run.Output.Length, 1, 10_000);
    }

    [Fact]
    public void A_thicket_of_commands_under_each_other_is_searched_up_to_a_bound_that_is_named()
    {
        // Every circle is as long as all of them together, and there are more of them than could be tried.
        var text = new StringBuilder(Header);
        for (var i = 0; i < 3_000; i++)
            text.Append("command C").Append(i).Append(" { under C").Append((i + 1) % 3_000).Append(i % 2 == 0 ? $" under C{(i + 2) % 3_000}" : "").Append(" }\n");
        var path = _folder.Write("commands.arch", text.ToString());

        var run = InTime(() => CommandRun.Check(path));

        Assert.Contains("The search for a shorter circle stopped at its bound.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void More_withdrawals_than_are_compared_are_unknown_and_the_bound_is_named()
    {
        var text = new StringBuilder(Header).Append("organisation Pact { members Ardia, M1 }\n");
        for (var i = 1; i < 3_500; i++)
            text.Append("member M").Append(i).Append('\n');
        var path = _folder.Write("members.arch", text.ToString());

        var run = InTime(() => CommandRun.Check(path));

        Assert.Equal(4, run.Exit);
        Assert.Contains("unknown AN4009 SingleFailure", run.Output, StringComparison.Ordinal);
        Assert.Contains("3500 withdrawals from 3501 declarations are more than the 12 million states of declarations that are compared, which is the bound.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_too_large_to_try_each_member_is_unknown_and_the_bound_is_named()
    {
        // A chain of coalitions, each of which shares one member with the next.
        const int Count = 4_000;
        var text = new StringBuilder(Header).Append("function planning\nmember M0\n");
        for (var i = 1; i <= Count; i++)
            text.Append($"member M{i}\norganisation O{i} {{ members M{i - 1}, M{i}   provides planning }}\n");
        var path = _folder.Write("network.arch", text.ToString());

        var run = InTime(() => CommandRun.Check(path));

        Assert.Equal(4, run.Exit);
        Assert.Contains("unknown AN6004 CutMember", run.Output, StringComparison.Ordinal);
        Assert.Contains("the network without each of its 4001 members has more than the 20 million memberships that are looked at, which is the bound.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_hosts_and_posts_along_one_chain_of_command_are_checked_in_time()
    {
        const int Count = 10_000;
        var text = new StringBuilder(Header).Append("organisation Pact { members Ardia }\ncommand C0 { of Pact }\n");
        for (var i = 1; i < Count; i++)
            text.Append($"command C{i} {{ under C{i - 1}   hosted by Ardia   post P{i} {{ held by Ardia   also \"Hat\" under Ardia }} }}\n");
        var path = _folder.Write("chain.arch", text.ToString());

        Assert.Equal(0, InTime(() => CommandRun.Check(path)).Exit);
    }

    [Fact]
    public void A_chain_of_ten_thousand_groups_is_refused_once()
    {
        var path = _folder.Write("groups.arch", Groups(10_000, last: "Ardia"));

        var run = AssertRefused("AN9003", () => CommandRun.Check(path));

        Assert.Single(run.Output.Split('\n'), line => line.Contains(": error ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_circle_of_ten_thousand_groups_is_reported_once_and_in_few_words()
    {
        var path = _folder.Write("groups.arch", Groups(10_000, last: "G9999"));

        var run = AssertRefused("AN2009", () => CommandRun.Check(path));

        Assert.InRange(run.Output.Length, 1, 10_000);
    }

    [Fact]
    public void Ten_thousand_mistakes_are_not_all_printed()
    {
        var path = _folder.Write("mistakes.arch", Header + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"group G{i} {{ Nobody{i} }}\n")));

        var run = AssertRefused("AN2002", () => CommandRun.Check(path));

        Assert.Contains("nothing was checked", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sixty_procedures_that_each_require_the_next_two_are_checked_in_time()
    {
        var text = new StringBuilder(Header).Append("post Commander { held by Ardia }\n");
        for (var i = 0; i < 60; i++)
            text.Append($"procedure p{i} {{ step s {{ by Ardia }}   {(i < 58 ? $"requires p{i + 1}, p{i + 2}" : "")}   {(i == 0 ? "fills Commander" : "")} }}\n");
        var path = _folder.Write("requirements.arch", text.ToString());

        Assert.Equal(0, InTime(() => CommandRun.Check(path)).Exit);
    }

    [Fact]
    public void A_circle_of_sixty_posts_is_found_in_time()
    {
        var text = new StringBuilder(Header);
        for (var i = 0; i < 60; i++)
            text.Append($"post P{i} {{ held by Ardia }}\nprocedure p{i} {{ step s {{ by P{(i + 1) % 60} }}   fills P{i} }}\n");
        var path = _folder.Write("posts.arch", text.ToString());

        var run = InTime(() => CommandRun.Check(path));

        Assert.Equal(1, run.Exit);
        Assert.Contains("AN3015 CircularAppointment", run.Output, StringComparison.Ordinal);
    }

    // G0 rests on G1, G1 on G2, and so on, so that the chain is as long as the file.
    private static string Groups(int count, string last)
    {
        var text = new StringBuilder(Header);
        for (var i = 0; i < count; i++)
            text.Append($"group G{i} {{ {(i == 0 ? last : $"G{i - 1}")} }}\n");
        return text.ToString();
    }

    [Fact]
    [Produces("AN2085")]
    public void Many_procedures_that_follow_a_long_pattern_are_refused()
    {
        var steps = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"step s{i} {{ by who }}\n"));
        var followers = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"procedure p{i} {{ follows long(who: Ardia) }}\n"));
        var path = _folder.Write("many.arch", $"{Header}procedure long(who) {{\n{steps}}}\n{followers}");

        AssertRefused("AN2085", () => CommandRun.Check(path));
    }
}
