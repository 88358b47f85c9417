using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Expectations;

public sealed class TestCommandTests : IDisposable
{
    private const string Schema = "compiler/docs/test.schema.json";

    /// <summary>Two procedures, two bodies, two rules; only one of each is asked about.</summary>
    private const string HalfCovered = Sample.Sound + """
        body Board { seats AR, BO }
        rule all { for = seats }
        member DU "Duria" {}
        procedure march {
          step vote { by Board   using all }
          may wait
        }
        expect suffices({AR}, decide) fails

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Sample.Sound, 0)]
    [InlineData(Sample.Violated, 0)]
    [InlineData(Sample.Deadlocked, 0)]
    [InlineData(Sample.Disappointed, 1)]
    [InlineData(Sample.Undecided, 4)]
    [InlineData(Sample.Broken, 3)]
    public void The_exit_code_says_what_became_of_the_expectations_alone(string text, int exit) => Assert.Equal(exit, CommandRun.WithInput(text, "test", "-").Exit);

    [Fact]
    public void Each_expectation_has_its_mark_and_what_was_not_met_its_reason()
    {
        var run = CommandRun.WithInput(HalfCovered + "expect count(Pact) = 4\nexpect count(Pact) = 3\nexpect finding UnanimityDeadlock in decide\n", "test", "-");

        Assert.Equal(
            """
            The Pact, as of 2026-02-15
              met       <stdin>:29:1: expect suffices({AR}, decide) fails
              FAILED    <stdin>:30:1: expect count(Pact) = 4
                        It does not hold: `count(Pact)` is 3.
              met       <stdin>:31:1: expect count(Pact) = 3
              FAILED    <stdin>:32:1: expect finding UnanimityDeadlock in decide
                        Checking gives no such finding.
              2 of 4 expectations met, 2 failed.
              covered: procedures 1 of 2 (not: march)
              covered: rules 1 of 2 (not: all)
              covered: bodies 1 of 2 (not: Board)
              covered: members 3 of 4 (not: DU)


            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal((1, ""), (run.Exit, run.Errors));
    }

    [Fact]
    public void What_is_met_because_there_is_nobody_is_called_vacuous()
    {
        var run = CommandRun.WithInput(Sample.Sound + "organisation Club { members AR since 2030 }\nexpect for every c in Club: c in Pact\n", "test", "-");

        Assert.Contains("vacuous: This expectation is met only because it speaks of nobody: `Club` has no members on this day.", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public void A_file_that_expects_nothing_is_told_so()
    {
        var run = CommandRun.WithInput(Sample.Violated, "test", "-");

        Assert.Contains("The file expects nothing.", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Exit);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("50", 0)]
    [InlineData("51", 1)]
    [InlineData("100", 1)]
    public void Less_coverage_than_demanded_fails(string percent, int exit)
    {
        var run = CommandRun.WithInput(HalfCovered, "test", "-", "--min-coverage", percent);

        Assert.Equal(exit, run.Exit);
        Assert.Equal(exit == 1, run.Output.Contains($"1 of 2 procedures are covered, and `--min-coverage` demands {percent} %.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("half")]
    public void A_coverage_that_cannot_be_is_a_mistake_in_the_command_line(string percent) =>
        Assert.Equal(ExitCode.Usage, CommandRun.WithInput(HalfCovered, "test", "-", "--min-coverage", percent).Exit);

    [Theory]
    [InlineData("expect can_block({AR}, march)")]
    [InlineData("expect no finding NeverAdoptable in march")]
    [InlineData("expect quick fails")]
    public void A_procedure_is_covered_by_a_question_a_finding_or_an_invariant_that_the_file_expects(string expectation)
    {
        var file = HalfCovered + "invariant quick { can_block({DU}, march) }\n" + expectation + "\n";
        var procedures = Report(file).GetProperty("coverage").GetProperty("procedures").GetProperty("covered").EnumerateArray().Select(name => name.GetString());

        Assert.Contains("march", procedures);
    }

    [Theory]
    [InlineData(Sample.Sound, "nothing_expected")]
    [InlineData(Sample.Disappointed, "failed")]
    [InlineData(Sample.Undecided, "undecided")]
    [InlineData(Sample.Broken, "not_compiled")]
    [InlineData(HalfCovered, "met")]
    public void A_report_is_a_document_of_the_published_schema(string text, string verdict)
    {
        var report = Report(text);

        SchemaAssert.Conforms(Schema, report);
        Assert.Equal(verdict, report.GetProperty("verdict").GetString());
    }

    [Fact]
    public void Every_key_of_the_schema_says_what_it_means()
    {
        using var schema = JsonDocument.Parse(Repository.Read(Schema));

        Assert.Empty(SchemaAssert.Keys(schema.RootElement).Where(key => !key.Value.TryGetProperty("description", out _)).Select(key => key.Name));
    }

    [Fact]
    public void Several_files_give_a_list_and_the_gravest_exit_code()
    {
        var (one, two) = (_folder.Write("one.arch", HalfCovered), _folder.Write("two.arch", Sample.Broken));

        var run = CommandRun.Of("test", two, one, "--format", "json");

        Assert.Equal(3, run.Exit);
        SchemaAssert.Conforms(Schema, Parse(run.Output));
    }

    [Fact]
    public void Another_day_gives_another_answer()
    {
        var path = _folder.Write("pact.arch", Sample.Sound + "organisation Club { members AR since 2030 }\nexpect count(Club) = 0\n");

        Assert.Equal(0, CommandRun.Of("test", path).Exit);
        Assert.Equal(1, CommandRun.Of("test", path, "--as-of", "2031-01-01").Exit);
    }

    [Fact]
    public void What_the_architecture_of_NATO_expects_of_itself_is_met() =>
        Assert.Equal(0, CommandRun.Of("test", Path.Combine(Repository.Root, "examples/nato-2026.arch"), "--min-coverage", "60").Exit);

    private static JsonElement Report(string text) => Parse(CommandRun.WithInput(text, "test", "-", "--format", "json").Output);

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
