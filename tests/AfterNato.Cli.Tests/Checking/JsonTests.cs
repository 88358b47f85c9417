using System.Text.Json;

using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Checking;

public sealed class JsonTests : IDisposable
{
    private const string Schema = "compiler/docs/report.schema.json";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Sample.Sound, "holds")]
    [InlineData(Sample.Deadlocked, "violated")]
    [InlineData(Sample.Violated, "violated")]
    [InlineData(Sample.Disappointed, "violated")]
    [InlineData(Sample.Undecided, "unknown")]
    [InlineData(Sample.Broken, "not_compiled")]
    [InlineData("", "not_compiled")]
    [InlineData("architecture nothing \"Nothing\"\nas of 2026\n", "vacuous")]
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

        var silent = SchemaAssert.Keys(schema.RootElement).Where(key => !key.Value.TryGetProperty("description", out _)).Select(key => key.Name);

        Assert.Empty(silent);
    }

    [Fact]
    public void Several_files_give_a_list_in_the_order_of_the_command_line()
    {
        var (one, two) = (_folder.Write("one.arch", Sample.Sound), _folder.Write("two.arch", Sample.Broken));

        var list = Parse(CommandRun.Of("check", two, one, "--format", "json").Output);

        SchemaAssert.Conforms(Schema, list);
        Assert.Equal([two, one], list.EnumerateArray().Select(report => report.GetProperty("file").GetString()));
    }

    [Fact]
    public void Lines_and_columns_count_from_one_and_the_end_is_not_part_of_the_place()
    {
        var marked = MarkedText.Parse("architecture pact \"The Pact\"\nas of 2026\nmember AR {}\nbody Council { of [|Pect|] }\n");

        var location = Report(marked.Text).GetProperty("findings")[0].GetProperty("location");

        Assert.Equal("""{"file":"<stdin>","startLine":4,"startColumn":19,"endLine":4,"endColumn":23}""", JsonSerializer.Serialize(location, JsonText.Relaxed));
        Assert.Equal(4, marked.Spans[0].Length);
    }

    [Fact]
    public void A_place_at_the_very_beginning_is_line_one_column_one()
    {
        var location = Report("").GetProperty("findings")[0].GetProperty("location");

        Assert.Equal((1, 1), (location.GetProperty("startLine").GetInt32(), location.GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public void An_expectation_says_whether_it_was_met_and_if_not_why()
    {
        var met = Report(Sample.Sound + "expect count(Pact) = 3\n").GetProperty("expectations")[0];
        var failed = Report(Sample.Disappointed).GetProperty("expectations")[0];
        var undecided = Report(Sample.Undecided).GetProperty("expectations")[0];

        Assert.True(met.GetProperty("met").GetBoolean());
        Assert.False(met.TryGetProperty("reason", out _));
        Assert.False(failed.GetProperty("met").GetBoolean());
        Assert.NotEmpty(failed.GetProperty("reason").GetString() ?? "");
        Assert.Equal(JsonValueKind.Null, undecided.GetProperty("met").ValueKind);
        Assert.Contains("army", undecided.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_witness_names_members_as_the_file_does()
    {
        var finding = Report(Sample.Deadlocked).GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("name").GetString() == "UnanimityDeadlock");

        Assert.Equal(["AR", "BO", "CE"], finding.GetProperty("witness").GetProperty("members").EnumerateArray().Select(member => member.GetString()));
    }

    private static JsonElement Report(string text) => Parse(CommandRun.WithInput(text, "check", "-", "--format", "json").Output);

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
