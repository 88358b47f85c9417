using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Differences;

/// <summary>Differences that one could hide, and what must not be taken for one.</summary>
public sealed class HiddenDifferenceTests
{
    private const string Gates = "no-new-veto,no-new-error,no-new-warning,no-lost-expectation,no-difference";

    private const string Start = """
        architecture a
        use std.countries
        use std.rules
        as of 2026-01-01
        organisation Pact { members FR, DE, PL   since 2020-01-01 }
        body Council { of Pact   seats one per member }

        """;

    [Theory]
    [InlineData(
        "post Chief { of Pact   held by FR since 2025-01-01   held by DE since 2025-01-01 }   procedure act { step go { by Chief } }",
        "post Chief { of Pact   held by DE since 2025-01-01   held by FR since 2025-01-01 }   procedure act { step go { by Chief } }",
        "Germany, then France, of which the last counts")]
    [InlineData(
        "command Staff { of Pact   post One { held by FR }   post Two { held by DE } }",
        "command Staff { of Pact   post Two { held by DE }   post One { held by FR } }",
        "`commanded by` of Staff is Two in place of One")]
    [InlineData(
        "post Chief { of Pact }   post One { of Pact   deputy of Chief }   post Two { of Pact   deputy of Chief }",
        "post Chief { of Pact }   post Two { of Pact   deputy of Chief }   post One { of Pact   deputy of Chief }",
        "One, of which the first in office counts")]
    [InlineData(
        "fact mass : number { values FR 5 as of 2025   values FR 9 as of 2025-01 }   expect mass of FR > 6",
        "fact mass : number { values FR 9 as of 2025-01   values FR 5 as of 2025 }   expect mass of FR > 6",
        "9, then 5, of which the last counts")]
    public void Order_is_told_where_it_says_something(string old, string @new, string told)
    {
        var run = Diff(old, @new, Gates);

        Assert.Equal(1, run.Exit);
        Assert.Contains(told, OnOneLine(run.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Order_is_not_told_where_it_says_nothing() => Assert.Equal(0, Diff(
        "command Staff { of Pact   commanded by One   post One { held by FR since 2025-01-01   held by DE since 2024-01-01 }   post Two { held by DE } }",
        "command Staff { of Pact   post One { held by DE since 2024-01-01   held by FR since 2025-01-01 }   post Two { held by DE } }",
        Gates).Exit);

    [Fact]
    public void A_veto_is_new_where_nothing_could_succeed_before()
    {
        var run = Diff(
            "post Chief { of Pact   independent   held by PL since 2020-01-01 until 2024-01-01 }   procedure act { step go { by Council   using simple_majority }   step sign { by Chief } }",
            "post Chief { of Pact   independent   held by PL since 2020-01-01 }   procedure act { step go { by Council   using unanimity }   step sign { by Chief } }",
            "no-new-veto");

        Assert.Equal(1, run.Exit);
        Assert.Contains("France, Germany and Poland can now stop `act` alone; before, it could not succeed at all.", OnOneLine(run.Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("held by FR since 2027-01-01", 0)]
    [InlineData("held by DE since 2027-01-01", 1)]
    public void What_is_unknown_in_both_passes_only_where_nothing_that_it_hangs_on_was_touched(string holder, int exit) => Assert.Equal(exit, Diff(
        "post Chief { of Pact   held by FR since 2027-01-01 }   procedure act { step go { by Chief } }   procedure other { step go { by Council   using simple_majority } }",
        $"post Chief {{ of Pact   {holder} }}   procedure act {{ step go {{ by Chief }} }}   procedure other {{ step go {{ by Council   using two_thirds }} }}",
        "no-new-veto").Exit);

    [Theory]
    [InlineData("step go { by Council   except aggressor   using unanimity }", "step go { by Council   using unanimity }")]
    [InlineData("step go { by Council   except aggressor   using simple_majority }", "step go { by Council   except aggressor   using simple_majority }   step ask { by aggressor }")]
    public void A_veto_over_the_decision_about_oneself_is_a_new_veto(string old, string @new)
    {
        var run = Diff($"procedure act {{ about aggressor   {old} }}", $"procedure act {{ about aggressor   {@new} }}", "no-new-veto");

        Assert.Equal(1, run.Exit);
        Assert.Contains("Whoever is the aggressor can now stop `act` alone.", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Diff($"procedure act {{ about aggressor   {@new} }}", $"procedure act {{ about aggressor   {old} }}", "no-new-veto").Exit);
    }

    [Theory]
    [InlineData("member Neutralia \"Neutralia\"", "member Somebody", "Neutralia", "Somebody")]
    [InlineData("member Neutralia", "member Somebody", "Neutralia", "Somebody")]
    public void A_member_under_another_name_is_another_member(string old, string @new, string before, string after)
    {
        var run = Diff($"{old}\nprocedure act {{ step go {{ by {before} }} }}", $"{@new}\nprocedure act {{ step go {{ by {after} }} }}", "no-new-veto");

        Assert.Equal(1, run.Exit);
        Assert.Contains($"{after} can now stop `act` alone.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expectation_that_names_an_invariant_is_lost_with_what_the_invariant_asks()
    {
        var run = Diff("invariant three { count(Pact) = 3 }\nexpect three\nexpect count(Pact) = 3", "invariant three { count(Pact) >= 0 }\nexpect three\nexpect 3 = count(Pact)", "no-lost-expectation");

        Assert.Equal(1, run.Exit);
        Assert.Contains("`expect three` is met, but asks for something else than before.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("is gone", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_new_and_allowed_by_the_same_change_is_told_and_passes()
    {
        var run = Diff(
            "procedure act { step go { by Council   using simple_majority } }",
            "procedure act { step go { by Council   using unanimity }   allow UnanimityDeadlock \"Meant so.\" }",
            "no-new-warning");

        Assert.Equal(0, run.Exit);
        Assert.Contains("Let pass by the gates only because the file allows it", run.Output, StringComparison.Ordinal);
        Assert.Contains("Findings that are new, and allowed by the file", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_new_and_kept_back_by_the_same_change_passes_no_gate()
    {
        using var folder = new TemporaryFolder();
        var old = folder.Write("old/a.arch", Start + "procedure act { step go { by Council   using simple_majority } }\n");
        var @new = folder.Write("new/a.arch", Start + "procedure act { step go { by Council   using unanimity } }\n");
        folder.Write("new/afternato.json", """{"levels":{"UnanimityDeadlock":"off"}}""");

        var run = CommandRun.Of("diff", old, @new, "--no-cache", "--gate", "no-new-warning");

        Assert.Equal(1, run.Exit);
        Assert.Contains("and the project keeps it back only now", OnOneLine(run.Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("csv")]
    public void A_document_holds_no_messages_about_what_does_not_compile(string format)
    {
        var run = DifferenceSample.Diff(Start, Start + "body Other { of Nobody }\n", "--format", format);

        Assert.Equal((3, ""), (run.Exit, run.Output));
        Assert.Contains("Nobody", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "body Other { of Nobody }\n")]
    [InlineData("body Other { of Nobody }\n", "body Other { of Nobody }\n")]
    public void What_does_not_compile_is_told_to_programs_as_the_schema_says(string old, string @new)
    {
        using var document = JsonDocument.Parse(DifferenceSample.Diff(Start + old, Start + @new, "--format", "json").Output);

        SchemaAssert.Conforms("compiler/docs/diff.schema.json", document.RootElement.Clone());
    }

    [Fact]
    public void Nobody_is_called_by_a_title_in_Markdown()
    {
        var run = DifferenceSample.Diff(Start, Start + "member M \"@octocat @org/team #123 # 1\"\n", "--format", "markdown");

        Assert.Contains("&#64;octocat &#64;org/team &#35;123 # 1", run.Output, StringComparison.Ordinal);
    }

    private static CommandRun Diff(string old, string @new, string gates) => DifferenceSample.Diff(Start + old + "\n", Start + @new + "\n", "--gate", gates);

    private static string OnOneLine(string output) => string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
