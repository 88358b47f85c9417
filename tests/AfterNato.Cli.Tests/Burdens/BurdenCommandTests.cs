using System.Globalization;
using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Burdens;

public sealed class BurdenCommandTests
{
    private const string Text = """
        architecture pact "A pact"

        use std.units

        as of 2026-02-15

        fact gdp : money { unit USD }
        fact weight : number { values Ardia 1, Borland 1, Cormark 1, Dorland 0 }
        member Ardia "Ardia, the large" { gdp 60 bn USD   as of 2024 }
        member Borland { gdp 30 bn USD   as of 2024 }
        member Cormark { gdp 10 bn USD   as of 2024 }
        member Dorland
        organisation Pact { members Ardia, Borland, Cormark }

        key by_size { gdp }
        key alike { equal }

        burden funding "Common funding" { total 100 million USD per year   among Pact   key by_size   cap 50 %   rounding 1 USD }
        burden funding_alike { total 100 million USD per year   among Pact   key alike   rounding 1 USD }
        burden today { total 90 million USD per year   among Pact except Cormark   key by_size }
        burden too_much { total 10 ships   among Pact   key weight   cap 30 % }
        burden without_figures { total 10 ships   among Pact | {Dorland}   key by_size }

        scenario cormark_leaves { at 2027-01-01   withdraw Cormark from Pact }
        """;

    [Fact]
    public void Burdens_of_one_total_stand_side_by_side() => Golden.Verify(Run().Output);

    [Fact]
    public void One_burden_is_divided_by_several_keys() => Golden.Verify(Run("funding", "--key", "alike", "weight", "--key", "gdp").Output);

    [Fact]
    public void Differences_are_told_from_what_is_paid_today() => Golden.Verify(Run("funding", "--against", "today", "--format", "markdown").Output, "md");

    [Fact]
    public void Spreadsheets_get_one_line_for_each_share() => Golden.Verify(Run("--format", "csv").Output, "csv");

    [Fact]
    public void Programs_get_exact_figures()
    {
        var run = Run("--format", "json");

        SchemaAssert.Conforms("compiler/docs/burden.schema.json", Json(run));
        Golden.Verify(run.Output, "json");
    }

    [Theory]
    [InlineData("funding")]
    [InlineData("funding", "--key", "equal", "weight")]
    [InlineData("today")]
    [InlineData("funding", "--scenario", "cormark_leaves")]
    public void What_is_printed_adds_up_to_the_total_and_to_the_whole(params string[] arguments)
    {
        foreach (var column in Json(Run([.. arguments, "--format", "json"])).GetProperty("tables").EnumerateArray().SelectMany(table => table.GetProperty("columns").EnumerateArray()))
        {
            Assert.Equal(Number(column, "total"), column.GetProperty("shares").EnumerateArray().Sum(share => Number(share, "amount")));
            Assert.Equal(1, column.GetProperty("shares").EnumerateArray().Sum(share => Number(share, "share")));
        }
    }

    [Theory]
    [InlineData("funding", 0)]
    [InlineData("too_much", 1)]
    [InlineData("without_figures", 4)]
    public void The_exit_code_says_whether_it_can_be_divided(string burden, int exit) => Assert.Equal(exit, Run(burden).Exit);

    [Theory]
    [InlineData("There is no burden `tribute`. There is `funding`, `funding_alike`, `today`, `too_much` and `without_figures`.", "tribute")]
    [InlineData("There is no key `population` in this architecture. There is `by_size`, `alike` and `equal`; a fact that its members carry may be named too.", "funding", "--key", "population")]
    [InlineData("There is no burden and no key `yesterday` here to tell differences from.", "funding", "--against", "yesterday")]
    [InlineData("There is no burden and no key `too_much` here to tell differences from.", "funding", "--against", "too_much")]
    public void What_is_not_there_is_named_with_what_is(string message, params string[] arguments)
    {
        var run = Run(arguments);

        Assert.Equal((2, "", message), (run.Exit, run.Output, run.Errors.TrimEnd()));
    }

    [Fact]
    public void A_file_without_burdens_has_nothing_to_divide() =>
        Assert.Equal((2, "The file declares no burden.\n"), Outcome(CommandRun.WithInput("architecture a\nas of 2026-01-01\n", "burden", "-", "--no-cache")));

    [Fact]
    public void In_a_scenario_those_who_remain_pay()
    {
        var run = Run("funding_alike", "--scenario", "cormark_leaves");

        Assert.Contains("in the scenario cormark_leaves, as of 2027-01-01", run.Output, StringComparison.Ordinal);
        Assert.Matches("Borland +50 000 000 +50.00 %", run.Output);
    }

    [Fact]
    public void Sources_that_do_not_compile_are_not_divided() =>
        Assert.Equal(3, CommandRun.WithInput("architecture a\nburden b {}\n", "burden", "-", "--no-cache").Exit);

    private static CommandRun Run(params string[] arguments) => CommandRun.WithInput(Text, ["burden", "-", .. arguments, "--no-cache"]);

    private static (int, string) Outcome(CommandRun run) => (run.Exit, run.Errors);

    private static JsonElement Json(CommandRun run)
    {
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }

    private static decimal Number(JsonElement element, string key) => decimal.Parse(element.GetProperty(key).GetString() ?? "", CultureInfo.InvariantCulture);
}
