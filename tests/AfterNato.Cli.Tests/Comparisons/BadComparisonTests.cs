using System.Text.Json;

using AfterNato.Cli.Tests.Checking;

namespace AfterNato.Cli.Tests.Comparisons;

public sealed class BadComparisonTests : IDisposable
{
    private readonly ComparisonSample _sample = new();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void An_architecture_is_not_compared_with_itself() => Refused(["pact.arch", "league.arch", "pact.arch"], "is named twice");

    [Fact]
    public void Two_ways_to_one_file_are_one_file() => Refused(["pact.arch", "./pact.arch"], "are one file");

    [Fact]
    public void Nobody_reads_thirty_columns() => Refused([.. Enumerable.Range(1, 30).Select(number => $"{number}.arch")], "At most 20 architectures are compared at once, and these are 30.");

    [Fact]
    public void What_cannot_be_asked_is_no_question() => Refused(["pact.arch", "league.arch"], "Did you mean `members`?", "--ask", "member");

    [Fact]
    public void Nothing_is_asked_twice() => Refused(["pact.arch", "league.arch"], "`time` is asked twice", "--ask", "time, cost, time");

    [Fact]
    public void A_member_of_none_of_them_cannot_be_missed() => Refused(["pact.arch", "league.arch"], "None of the architectures has a member `ZZ`", "--without", "ZZ");

    [Fact]
    public void A_name_of_a_comparison_is_for_a_file_that_declares_one() => Refused(["pact.arch", "league.arch"], "Name that file alone", "--comparison", "who");

    [Fact]
    public void The_others_are_compared_where_one_does_not_compile()
    {
        _sample.Write("broken.arch", "architecture broken\n");
        var run = _sample.Compare(["pact.arch", "broken.arch", "league.arch"], "--ask", "members");

        Assert.Equal(3, run.Exit);
        Assert.Contains("broken.arch:", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 architectures compared", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_are_told_what_was_left_out()
    {
        _sample.Write("broken.arch", "architecture broken\n");
        var run = _sample.Compare(["pact.arch", "broken.arch", "league.arch", "missing.arch"], "--ask", "members", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        SchemaAssert.Conforms("compiler/docs/compare.schema.json", document.RootElement);
        Assert.Equal(["broken.arch", "missing.arch"], document.RootElement.GetProperty("refused").EnumerateArray().Select(report => report.GetProperty("file").GetString()));
    }

    [Fact]
    public void A_spreadsheet_holds_nothing_but_the_table()
    {
        _sample.Write("broken.arch", "architecture broken\n");
        var run = _sample.Compare(["pact.arch", "broken.arch", "league.arch"], "--ask", "members", "--format", "csv");

        Assert.StartsWith("comparison,topic,", run.Output, StringComparison.Ordinal);
        Assert.Contains("broken.arch:", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_compared_where_only_one_compiles()
    {
        _sample.Write("broken.arch", "architecture broken\n");
        var run = _sample.Compare(["pact.arch", "broken.arch"]);

        Assert.Equal(3, run.Exit);
        Assert.DoesNotContain("compared", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_membership_that_cannot_be_worked_out_leaves_one_column_unknown_and_no_more()
    {
        _sample.Write("vague.arch", """
            architecture vague
            use std.units
            as of 2026-02-15
            member AR "Ardia"
            member BO "Borland"
            fact size : number
            group Large { the m in {AR, BO} with greatest size of m }
            organisation League { members Large }
            capability tankers { unit aircraft }
            requirement refuelling { of tankers   to League   needs 20 aircraft }
            theatre North { essential Large }
            """);
        var run = _sample.Compare(["pact.arch", "vague.arch"], "--format", "csv");

        Assert.Equal(4, run.Exit);
        Assert.Contains("members/count,how many take part,neither,pact,2026-02-15,known,,3,", run.Output, StringComparison.Ordinal);
        Assert.Contains("members/count,how many take part,neither,vague,2026-02-15,unknown,", run.Output, StringComparison.Ordinal);
        Assert.Contains("coverage/tankers,tankers: covered,more,vague,2026-02-15,unknown,", run.Output, StringComparison.Ordinal);
    }

    private void Refused(IEnumerable<string> files, string why, params string[] options)
    {
        var run = _sample.Compare(files, options);

        Assert.Equal(2, run.Exit);
        Assert.Equal("", run.Output);
        Assert.Contains(why, run.Errors, StringComparison.Ordinal);
    }
}
