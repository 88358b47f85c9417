using System.Collections.Immutable;
using System.Text.Json;

using AfterNato.Checks.Differences;
using AfterNato.Cli.Commands;
using AfterNato.Runtime;

namespace AfterNato.Cli.Output.Differences;

/// <summary>Prints what is different as JSON; the schema is `compiler/docs/diff.schema.json`. Fractions are exact.</summary>
internal static class JsonDifference
{
    public static void Write(TextWriter output, DifferenceReport report, VersionLabel old, VersionLabel @new, ImmutableArray<GateViolation> violations) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        WriteVersion(json, "old", old, report.Old);
        WriteVersion(json, "new", @new, report.New);
        json.WriteBoolean("sameMeaning", report.Meaning.IsNone);
        WriteList(json, "violatedGates", violations, violation =>
        {
            json.WriteString("gate", GateWords.Of(violation.Gate));
            WriteTexts(json, "reasons", violation.Reasons);
        });
        WriteTexts(json, "notes", report.Meaning.Notes);
        WriteList(json, "meaning", report.Meaning.Elements, element => Write(json, element));
        WriteList(json, "renamed", report.Meaning.Renamings, renaming =>
        {
            json.WriteString("kind", renaming.Kind);
            json.WriteString("before", renaming.Before);
            json.WriteString("after", renaming.After);
        });
        WriteList(json, "wording", report.Meaning.Wording, change => Write(json, change));
        WriteList(json, "knowledge", report.Meaning.Knowledge, element => Write(json, element));
        JsonConsequences.Write(json, report);
        json.WriteEndObject();
    });

    /// <summary>The word of programs for one of a few things.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteVersion(Utf8JsonWriter json, string name, VersionLabel label, Situation situation)
    {
        json.WriteStartObject(name);
        json.WriteString("file", label.File);
        json.WriteString("revision", label.Revision);
        json.WriteString("architecture", situation.Architecture.Name);
        json.WriteString("title", situation.Architecture.Title);
        json.WriteString("asOf", FormattableString.Invariant($"{situation.Date:yyyy-MM-dd}"));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ElementDifference element)
    {
        json.WriteString("standing", Word(element.Standing));
        json.WriteString("kind", element.Kind);
        json.WriteString("name", element.Name);
        json.WriteString("title", element.Title);
        WriteList(json, "changes", element.Changes, change => Write(json, change));
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteString("kind", change.Kind);
        json.WriteString("subject", change.Subject);
        json.WriteString("clause", change.Clause);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteString("message", change.Sentence);
    }
}
