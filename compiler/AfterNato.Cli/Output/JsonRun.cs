using System.Text.Json;

using AfterNato.Checks.Findings;
using AfterNato.Checks.Scenarios;
using AfterNato.Compiler.Reports;

namespace AfterNato.Cli.Output;

/// <summary>Prints a scenario day by day as JSON; the schema is `compiler/docs/run.schema.json`.</summary>
internal static class JsonRun
{
    public static void Write(TextWriter output, ScenarioEffects effects, ScenarioReport report) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", report.Report.File);
        json.WriteString("architecture", effects.Scenario.Architecture.Name);
        json.WriteString("scenario", effects.Scenario.Name);
        JsonLevels.Write(json, report.Report.Project, report.Levels);
        json.WriteTexts("assumptions", effects.Assumptions);
        json.WriteList("days", effects.Days, day => Write(json, day));
        json.WriteStartObject("end");
        json.WriteString("day", JsonText.Day(effects.End.Date));
        json.WriteList("procedures", effects.Prospects, final => Write(json, final));
        json.WriteNames("vacant", effects.Vacant);
        Write(json, effects.Shortfalls);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, DayEffects day)
    {
        json.WriteStartObject();
        json.WriteString("day", JsonText.Day(day.Played.Day));
        json.WriteObjects("changes", day.Played.Changes, change =>
        {
            json.WriteString("message", change.Sentence);
            json.WriteNames("concerns", change.Concerns);
            json.WriteString("although", day.Undecidable.FirstOrDefault(undecidable => undecidable.Change == change)?.Sentence);
        });
        WriteFindings(json, "new", day.New);
        WriteFindings(json, "gone", day.Gone);
        json.WriteObjects("changed", day.Changed, changed =>
        {
            json.WritePropertyName("before");
            Write(json, changed.Before);
            json.WritePropertyName("after");
            Write(json, changed.After);
        });
        json.WriteObjects("vetoes", day.Vetoes, shift =>
        {
            json.WriteString("procedure", shift.Procedure.Name);
            json.WriteNames("gained", shift.Gained);
            json.WriteNames("lost", shift.Lost);
            json.WriteString("unknown", shift.Unknown);
        });
        json.WriteObjects("procedures", day.Prospects, shift =>
        {
            json.WriteString("procedure", shift.After.Procedure.Name);
            json.WriteString("before", JsonText.Word(shift.Before.Kind));
            json.WriteString("after", JsonText.Word(shift.After.Kind));
            json.WriteString("reason", shift.After.Reason);
        });
        json.WriteNames("vacant", day.Vacant);
        json.WriteNames("filled", day.Held);
        Write(json, day.Shortfalls);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FinalProspect final)
    {
        var prospect = final.Prospect;
        json.WriteStartObject();
        json.WriteString("procedure", prospect.Procedure.Name);
        json.WriteString("outcome", JsonText.Word(prospect.Kind));
        json.WriteString("since", final.Since is { } since ? JsonText.Day(since) : null);
        json.WriteBoolean("sinceIsExact", final.IsExact);
        json.WriteString("reason", prospect.Reason);
        if (prospect is { Least: { } least, Greatest: { } greatest })
        {
            json.WriteStartObject("probability");
            json.WriteExact("least", least);
            json.WriteExact("greatest", greatest);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("probability");
        }

        json.WriteString("probabilityUnknown", prospect.ProbabilityUnknown);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Shortfall> shortfalls)
    {
        json.WriteObjects("shortfalls", shortfalls, shortfall =>
        {
            json.WriteString("command", shortfall.Command.Name);
            json.WriteString("staff", shortfall.Staff.ToString());
            json.WriteString("minimum", shortfall.Minimum.ToString());
        });
    }

    private static void WriteFindings(Utf8JsonWriter json, string name, IEnumerable<Finding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
            Write(json, finding);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Descriptor.Code);
        json.WriteString("name", finding.Descriptor.Name);
        json.WriteString("severity", JsonText.Word(finding.Severity));
        json.WriteString("verdict", JsonText.Word(finding.Verdict));
        json.WriteString("subject", finding.Subject.Name);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }
}
