using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Compiler.Projects;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Levels;

public sealed class ProjectSchemaTests
{
    private const string Schema = "compiler/docs/afternato.schema.json";

    [Fact]
    public void The_schema_knows_every_check_and_says_what_it_finds() => GeneratedPage.Verify(Schema, $$"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "The settings of a project, `afternato.json`",
          "description": "The file marks the folder that `use` cannot leave, and applies to every architecture in it; of several the nearest counts. Comments and a comma after the last value are allowed.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "$schema": { "description": "Where editors find this schema.", "type": "string" },
            "levels": {
              "description": "How grave the findings of a check are, by its name. What a file allows with a reason is allowed whatever the level, and what is unknown stays unknown.",
              "type": "object",
              "additionalProperties": false,
              "properties": {
        {{string.Join(",\n", ProjectFile.Adjustable.Select(check => $$"""        "{{check.Name}}": { "description": {{Quoted($"{check.Code}: {check.Summary}")}}, "$ref": "#/$defs/level" }"""))}}
              }
            }
          },
          "$defs": {
            "level": {
              "description": "`off`: not told, only counted. `note`, `warning`, `error`: told as that, and counted by `--fail-on` as that.",
              "enum": ["off", "note", "warning", "error"]
            }
          }
        }

        """);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "$schema": "afternato.schema.json", "levels": { "DoubleHat": "off", "Uncited": "error" } }""")]
    public void What_the_schema_takes_the_command_takes(string settings)
    {
        using var document = JsonDocument.Parse(settings);
        using var folder = new TemporaryFolder();
        folder.Write(ProjectFile.Name, settings);

        SchemaAssert.Conforms(Schema, document.RootElement);
        Assert.Equal(0, CommandRun.Of("check", folder.Write("pact.arch", Sample.Sound)).Exit);
    }

    [Fact]
    public void Programs_are_told_what_the_levels_changed()
    {
        using var folder = new TemporaryFolder();
        folder.Write(ProjectFile.Name, """{ "levels": { "InvariantViolated": "note", "UnanimityDeadlock": "off", "Dummy": "error" } }""");

        var run = CommandRun.Of("check", folder.Write("pact.arch", Sample.Deadlocked + "invariant three { count(Pact) = 4 }\n"), "--format", "json");
        using var report = JsonDocument.Parse(run.Output);
        var root = report.RootElement;

        SchemaAssert.Conforms("compiler/docs/report.schema.json", root);
        Assert.Equal("violated", root.GetProperty("verdict").GetString());
        var finding = Assert.Single(root.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("name").GetString() is "InvariantViolated" or "UnanimityDeadlock");
        Assert.Equal(("information", "error"), (finding.GetProperty("severity").GetString(), finding.GetProperty("usualSeverity").GetString()));
        Assert.Equal(
            ["InvariantViolated note 1", "UnanimityDeadlock off 1", "Dummy error 0"],
            root.GetProperty("project").GetProperty("levels").EnumerateArray().Select(level => $"{level.GetProperty("name")} {level.GetProperty("level")} {level.GetProperty("changedFindings")}"));
    }

    [Fact]
    public void A_scenario_tells_programs_so_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write(ProjectFile.Name, """{ "levels": { "InvariantViolated": "note" } }""");
        var path = folder.Write("pact.arch", Sample.Sound + "invariant three { count(Pact) = 3 }\nscenario leave { at 2027-01-01   withdraw AR from Pact }\n");

        using var run = JsonDocument.Parse(CommandRun.Of("run", path, "leave", "--format", "json").Output);

        SchemaAssert.Conforms("compiler/docs/run.schema.json", run.RootElement);
        Assert.Equal("note", run.RootElement.GetProperty("project").GetProperty("levels")[0].GetProperty("level").GetString());
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, JsonText.Relaxed);
}
