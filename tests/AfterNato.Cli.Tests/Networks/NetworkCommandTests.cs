using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Networks;

public sealed class NetworkCommandTests
{
    [Fact]
    public void The_network_for_people() => Golden.Verify(Run().Output);

    [Fact]
    public void The_network_for_a_paper() => Golden.Verify(Run("--format", "markdown").Output, "md");

    [Fact]
    public void The_network_for_a_spreadsheet() => Golden.Verify(Run("--format", "csv").Output, "csv");

    [Fact]
    public void The_network_for_programs()
    {
        var run = Run("--format", "json");

        SchemaAssert.Conforms("compiler/docs/network.schema.json", Json(run));
        Golden.Verify(run.Output, "json");
    }

    [Fact]
    public void A_framework_nation_that_leaves_takes_its_coalitions_with_it()
    {
        var network = Json(Run("--format", "json", "--scenario", "ardia_leaves"));

        Assert.Equal("2027-01-01", network.GetProperty("asOf").GetString());
        Assert.Equal(["Union"], network.GetProperty("components")[0].EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(0, network.GetProperty("functions")[1].GetProperty("redundancy").GetInt32());
    }

    [Fact]
    public void A_file_without_functions_has_no_network()
    {
        var run = CommandRun.WithInput("architecture a\nas of 2026-01-01\nmember Ardia\n", "network", "-", "--no-cache");

        Assert.Equal(0, run.Exit);
        Assert.Contains("there is no network", run.Output, StringComparison.Ordinal);
        SchemaAssert.Conforms("compiler/docs/network.schema.json", Json(CommandRun.WithInput("architecture a\nas of 2026-01-01\nmember Ardia\n", "network", "-", "--no-cache", "--format", "json")));
    }

    [Fact]
    public void A_membership_that_cannot_be_worked_out_leaves_the_network_unknown()
    {
        var run = CommandRun.WithInput(
            "architecture a\nas of 2026-01-01\nmember Ardia\nmember Borland\nfact size : number\ngroup Large { the m in {Ardia, Borland} with greatest size of m }\norganisation League { members Large   provides planning }\nfunction planning\n",
            "network", "-", "--no-cache");

        Assert.Equal(4, run.Exit);
        Assert.Equal("", run.Output);
        Assert.Contains("is unknown: the file gives no `size` for Ardia", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_compile_has_no_network()
    {
        var run = CommandRun.WithInput("architecture a\nas of 2026-01-01\nfunction planning { provided by Nobody }\n", "network", "-", "--no-cache");

        Assert.Equal(3, run.Exit);
        Assert.Contains("AN2002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_that_is_not_there_is_a_mistake_of_the_command_line() => Assert.Equal(2, Run("--scenario", "nothing").Exit);

    [Fact]
    public void Those_who_must_leave_are_told_in_the_order_of_their_names()
    {
        var run = CommandRun.WithInput("""
            architecture pact
            as of 2026-02-15
            member ZA "Zara"
            member MO "Mora"
            member AR "Ardia"
            function planning
            organisation Pact { members ZA, MO, AR   provides planning }
            """, "network", "-", "--format", "csv", "--no-cache");

        Assert.Contains("smallestLoss,planning,planning,AR MO,,", run.Output, StringComparison.Ordinal);
    }

    private static CommandRun Run(params string[] options) => CommandRun.WithInput(NetworkSample.Text, ["network", "-", "--no-cache", .. options]);

    private static JsonElement Json(CommandRun run)
    {
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }
}
