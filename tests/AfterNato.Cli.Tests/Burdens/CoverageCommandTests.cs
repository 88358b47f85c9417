using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Burdens;

public sealed class CoverageCommandTests
{
    private const string Text = """
        architecture pact "A pact"

        use std.units

        as of 2026-02-15

        member Ardia
        member Borland
        member Cormark
        organisation Pact { members Ardia, Borland   members Cormark until 2027 }

        capability refuelling "Air-to-air refuelling" { unit aircraft }
        requirement tankers "Tankers" {
          of refuelling
          to Pact
          needs 20 aircraft   until 2029
          needs 30 aircraft   since 2030
        }
        pledge of_Ardia { of Ardia   to refuelling   quantity 12 aircraft   caveat "not outside Europe" }
        pledge of_Borland { of Borland   to refuelling   quantity 8 aircraft   available 2025-06   until 2032 }
        pledge of_Cormark { of Cormark   to refuelling   quantity 8 aircraft }
        pledge later { of Ardia   to refuelling   quantity 18 aircraft   available 2031 }

        scenario ardia_leaves { at 2026-06-01   withdraw Ardia from Pact }
        """;

    [Fact]
    public void Requirements_are_told_day_by_day_and_without_each_supplier() => Golden.Verify(Run().Output);

    [Fact]
    public void Requirements_are_told_in_a_document() => Golden.Verify(Run("--scenario", "ardia_leaves", "--format", "markdown").Output, "md");

    [Fact]
    public void Spreadsheets_get_all_figures() => Golden.Verify(Run("--scenario", "ardia_leaves", "--format", "csv").Output, "csv");

    [Fact]
    public void Programs_get_all_figures()
    {
        var run = Run("--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        SchemaAssert.Conforms("compiler/docs/coverage.schema.json", document.RootElement);
        Golden.Verify(run.Output, "json");
    }

    [Fact]
    public void A_gap_makes_the_command_fail_and_covered_requirements_do_not()
    {
        Assert.Equal(1, Run().Exit);
        Assert.Equal(0, Run("--as-of", "2040-01-01").Exit);
        Assert.Equal(0, CommandRun.WithInput(Text.Replace("needs 30 aircraft   since 2030", "", StringComparison.Ordinal), "coverage", "-", "--no-cache").Exit);
    }

    [Fact]
    public void A_file_without_requirements_says_so() =>
        Assert.Equal("a, as of 2026-01-01\n  The file declares no requirement.\n", CommandRun.WithInput("architecture a\nas of 2026-01-01\n", "coverage", "-", "--no-cache").Output);

    [Fact]
    public void Sources_that_do_not_compile_are_not_looked_at() =>
        Assert.Equal(3, CommandRun.WithInput("architecture a\n", "coverage", "-", "--no-cache").Exit);

    private static CommandRun Run(params string[] arguments) => CommandRun.WithInput(Text, ["coverage", "-", .. arguments, "--no-cache"]);
}
