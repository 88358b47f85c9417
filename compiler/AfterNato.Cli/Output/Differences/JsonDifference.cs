using System.Collections.Immutable;
using System.Text.Json;

using AfterNato.Checks.Differences;
using AfterNato.Cli.Commands;
using AfterNato.Runtime;

namespace AfterNato.Cli.Output.Differences;

/// <summary>Prints what is different as JSON; the schema is `compiler/docs/diff.schema.json`. Fractions are exact.</summary>
internal static class JsonDifference
{
    public static void Write(TextWriter output, DifferenceReport report, VersionLabel old, VersionLabel @new, ImmutableArray<GateViolation> violations, ImmutableArray<string> allowed) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        WriteVersion(json, "old", old, report.Old);
        WriteVersion(json, "new", @new, report.New);
        json.WriteBoolean("sameMeaning", report.Meaning.IsNone);
        json.WriteBoolean("isUnexplained", report.IsUnexplained);
        json.WriteObjects("violatedGates", violations, violation =>
        {
            json.WriteString("gate", GateWords.Of(violation.Gate));
            json.WriteTexts("reasons", violation.Reasons);
        });
        json.WriteTexts("passedBecauseAllowed", allowed);
        json.WriteTexts("notes", report.Meaning.Notes);
        json.WriteObjects("meaning", report.Meaning.Elements, element => Write(json, element));
        json.WriteObjects("renamed", report.Meaning.Renamings, renaming =>
        {
            json.WriteString("kind", renaming.Kind);
            json.WriteString("before", renaming.Before);
            json.WriteString("after", renaming.After);
        });
        json.WriteObjects("wording", report.Meaning.Wording, change => Write(json, change));
        json.WriteObjects("knowledge", report.Meaning.Knowledge, element => Write(json, element));
        JsonConsequences.Write(json, report);
        json.WriteEndObject();
    });

    private static void WriteVersion(Utf8JsonWriter json, string name, VersionLabel label, Situation situation)
    {
        json.WriteStartObject(name);
        json.WriteString("file", label.File);
        json.WriteString("revision", label.Revision);
        json.WriteString("architecture", situation.Architecture.Name);
        json.WriteString("title", situation.Architecture.Title);
        json.WriteString("asOf", JsonText.Day(situation.Date));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ElementDifference element)
    {
        json.WriteString("standing", JsonText.Word(element.Standing));
        json.WriteString("kind", element.Kind);
        json.WriteString("name", element.Name);
        json.WriteString("title", element.Title);
        json.WriteBoolean("isBorrowed", element.IsBorrowed);
        json.WriteObjects("changes", element.Changes, change => Write(json, change));
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
