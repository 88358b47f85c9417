using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Power;

public sealed class PowerFormatTests
{
    private const string Schema = "compiler/docs/power.schema.json";

    [Fact]
    public void The_answer_for_programs()
    {
        var run = Run(PowerSample.EuropeanEconomicCommunity, "proposal", "--format", "json");

        SchemaAssert.Conforms(Schema, Json(run));
        Golden.Verify(run.Output, "json");
    }

    [Fact]
    public void The_answer_for_a_spreadsheet() => Golden.Verify(Run(PowerSample.EuropeanEconomicCommunity, "proposal", "--format", "csv").Output, "csv");

    [Fact]
    public void The_answer_for_a_paper() => Golden.Verify(Run(PowerSample.EuropeanEconomicCommunity, "proposal", "--format", "markdown").Output, "md");

    [Theory]
    [InlineData("help", "--about", "victim=AR")]
    [InlineData("decide", "--leave", "EL", "--policy", "absolute", "--if", "AR for", "--consent", "BO=1/3", "--explain-engine")]
    [InlineData("decide", "--if", "AR, BO, CE, DO, EL against")]
    [InlineData("decide", "--if", "AR, BO, CE, DO, EL for")]
    [InlineData("decide", "--leave", "EL")]
    [InlineData("decide", "--scenario", "doubt")]
    [InlineData("join", "--list", "3")]
    [InlineData("order.sign")]
    [InlineData("decide", "--estimate", "--samples", "100")]
    [InlineData("order", "--estimate", "--explain-engine")]
    public void Every_answer_is_a_document_of_the_published_schema(params string[] arguments) =>
        SchemaAssert.Conforms(Schema, Json(Run(PowerSample.Pact, [.. arguments, "--format", "json"])));

    [Fact]
    public void Every_key_of_the_schema_says_what_it_means()
    {
        using var schema = JsonDocument.Parse(Repository.Read(Schema));

        Assert.Empty(SchemaAssert.Keys(schema.RootElement).Where(key => !key.Value.TryGetProperty("description", out _)).Select(key => key.Name));
    }

    [Fact]
    public void What_was_asked_stands_in_the_answer()
    {
        var json = Json(Run(PowerSample.Pact, "decide", "--leave", "EL", "--policy", "absolute", "--if", "AR for", "--consent", "BO=1/3", "--consent", "0.5", "--format", "json"));

        Assert.Equal("""["EL"]""", json.GetProperty("left").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("absolute", json.GetProperty("policy").GetString());
        Assert.Equal("for", json.GetProperty("given").GetProperty("AR").GetString());
        Assert.Equal("1/3", json.GetProperty("consentOf").GetProperty("BO").GetString());
        Assert.Equal(["BO", "CE", "DO"], json.GetProperty("members").EnumerateArray().Select(member => member.GetString()));

        // Three of five are needed and one is given: two of the other three.
        var adoption = json.GetProperty("adoption")[0];
        Assert.Equal(("1/2", "5/12"), (adoption.GetProperty("consent").GetString(), adoption.GetProperty("probability").GetString()));
    }

    [Fact]
    public void No_title_becomes_a_formula_or_a_cell_of_its_own_in_a_spreadsheet()
    {
        var text = Hostile("=HYPERLINK(1), \\\"x\\\"");
        var run = Run(text, "decide", "--format", "csv");

        Assert.Contains(",AR,\"'=HYPERLINK(1), \"\"x\"\"\",", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a | b", "a \\| b")]
    [InlineData("<b>bold</b>", "\\<b\\>bold\\</b\\>")]
    [InlineData("[link](http://x.example)", "\\[link\\](http\\://x.example)")]
    [InlineData("*stars* and `code`", "\\*stars\\* and `code`")]
    [InlineData("`*stars*` and ``code``", "\\`\\*stars\\*\\` and \\`\\`code\\`\\`")]
    [InlineData("www.example.org", "www\\.example.org")]
    [InlineData("snake_case", "snake_case")]
    [InlineData("# heading", "\\# heading")]
    [InlineData("1. item", "1\\. item")]
    public void No_title_becomes_markup(string title, string shown)
    {
        var run = Run(Hostile(title), "decide", "--format", "markdown");

        Assert.Contains(shown, run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n').Where(line => line.Contains("question | answer", StringComparison.Ordinal)).Select(line => line.Count(c => c == '|')).Distinct());
    }

    // Two votes, so that the member stands in a row of its own.
    private static string Hostile(string title) => $$"""
        architecture odd "Odd"
        use std.rules
        as of 2026-01-01
        member AR "{{title}}"
        member BO "Borland"
        fact strength : number {
          applies to member
          values AR 2, BO 1   as of 2026
        }
        organisation Pact { members AR, BO }
        body Council { of Pact   seats one per member weighted by strength }
        procedure decide { step vote { by Council   using weighted(2) }   may wait }

        """;

    private static JsonElement Json(CommandRun run)
    {
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }

    private static CommandRun Run(string text, params string[] arguments) => CommandRun.WithInput(text, ["power", "-", .. arguments, "--no-cache"]);
}
