using System.Collections.Immutable;
using System.Text.Json;

using AfterNato.Compiler.Projects;

namespace AfterNato.Cli.Output;

/// <summary>Prints the levels that a project sets, where it sets any.</summary>
internal static class JsonLevels
{
    public static void Write(Utf8JsonWriter json, ProjectFile? project, ImmutableArray<ChangedLevel> levels)
    {
        if (project is null || levels.IsEmpty)
            return;
        json.WriteStartObject("project");
        json.WriteString("file", project.Path);
        json.WriteStartArray("levels");
        foreach (var ((descriptor, level), findings) in levels)
        {
            json.WriteStartObject();
            json.WriteString("code", descriptor.Code);
            json.WriteString("name", descriptor.Name);
            json.WriteString("level", level.ToString().ToLowerInvariant());
            json.WriteNumber("changedFindings", findings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
