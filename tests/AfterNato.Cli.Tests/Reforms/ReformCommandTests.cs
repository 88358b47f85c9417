using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Reforms;

public sealed class ReformCommandTests
{
    [Fact]
    public void Every_transition_of_the_file_step_by_step()
    {
        var run = ReformSample.Run();

        Golden.Verify(run.Output);
        Assert.Equal(ExitCode.Findings, run.Exit);
    }

    [Fact]
    public void One_transition_for_a_paper() => Golden.Verify(ReformSample.Run("--transition", "plan", "--format", "markdown").Output, "md");

    [Fact]
    public void Every_transition_for_a_spreadsheet() => Golden.Verify(ReformSample.Run("--format", "csv").Output, "csv");

    [Fact]
    public void Every_transition_for_programs()
    {
        var run = ReformSample.Run("--format", "json");
        using var document = JsonDocument.Parse(run.Output);

        SchemaAssert.Conforms("compiler/docs/reform.schema.json", document.RootElement);
        Golden.Verify(run.Output, "json");
    }

    [Fact]
    public void A_reform_at_once_has_no_stage_between()
    {
        var run = ReformSample.Run("--transition", "at_once");

        Assert.Equal(ExitCode.Success, run.Exit);
        Assert.Contains("there is no stage between", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_nobody_can_decide()
    {
        var run = ReformSample.Run("--transition", "without_a_speaker");

        Assert.Equal(ExitCode.Findings, run.Exit);
        Assert.Contains("step 2 cannot be taken: `convene`, which decides it, fails whoever consents", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transition_that_is_not_there()
    {
        var run = ReformSample.Run("--transition", "plans");

        Assert.Equal(ExitCode.Usage, run.Exit);
        Assert.Equal("This file has no transition `plans`. It has `plan`, `at_once`, `treasury_later`, `without_a_speaker`.\n", run.Errors);
    }

    [Fact]
    public void A_file_without_a_transition()
    {
        var run = CommandRun.WithInput("architecture pact\n\nas of 2026-01-01\n\nmember Ardia\n", "reform", "-", "--no-cache");

        Assert.Equal(ExitCode.Usage, run.Exit);
        Assert.StartsWith("This file has no transition", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_errors_is_refused()
    {
        var run = CommandRun.WithInput("architecture pact\n\nas of 2026-01-01\n\ntransition plan { at 2027-01-01   apply act }\n", "reform", "-", "--no-cache");

        Assert.Equal(ExitCode.SourcesDoNotCompile, run.Exit);
        Assert.Contains("AN2128", run.Output, StringComparison.Ordinal);
    }
}
