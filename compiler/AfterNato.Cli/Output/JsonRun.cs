using System.Text.Json;

using AfterNato.Checks.Findings;
using AfterNato.Checks.Scenarios;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output;

/// <summary>Prints a scenario day by day as JSON; the schema is `compiler/docs/run.schema.json`.</summary>
internal static class JsonRun
{
    public static void Write(TextWriter output, ScenarioEffects effects, ScenarioReport report) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", report.Report.File);
        json.WriteString("architecture", effects.Scenario.Architecture.Name);
        json.WriteString("scenario", effects.Scenario.Name);
        JsonLevels.Write(json, report.Report.Project, report.Levels);
        json.WriteStartArray("assumptions");
        foreach (var assumption in effects.Assumptions)
            json.WriteStringValue(assumption);
        json.WriteEndArray();
        json.WriteStartArray("days");
        foreach (var day in effects.Days)
            Write(json, day);
        json.WriteEndArray();
        json.WriteStartObject("end");
        json.WriteString("day", Date(effects.End.Date));
        json.WriteStartArray("procedures");
        foreach (var final in effects.Prospects)
            Write(json, final);
        json.WriteEndArray();
        WriteNames(json, "vacant", effects.Vacant);
        Write(json, effects.Shortfalls);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, DayEffects day)
    {
        json.WriteStartObject();
        json.WriteString("day", Date(day.Played.Day));
        json.WriteStartArray("changes");
        foreach (var change in day.Played.Changes)
        {
            json.WriteStartObject();
            json.WriteString("message", change.Sentence);
            WriteNames(json, "concerns", change.Concerns);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteFindings(json, "new", day.New);
        WriteFindings(json, "gone", day.Gone);
        json.WriteStartArray("changed");
        foreach (var changed in day.Changed)
        {
            json.WriteStartObject();
            json.WritePropertyName("before");
            Write(json, changed.Before);
            json.WritePropertyName("after");
            Write(json, changed.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("vetoes");
        foreach (var shift in day.Vetoes)
        {
            json.WriteStartObject();
            json.WriteString("procedure", shift.Procedure.Name);
            WriteNames(json, "gained", shift.Gained);
            WriteNames(json, "lost", shift.Lost);
            json.WriteString("unknown", shift.Unknown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("procedures");
        foreach (var shift in day.Prospects)
        {
            json.WriteStartObject();
            json.WriteString("procedure", shift.After.Procedure.Name);
            json.WriteString("before", Word(shift.Before.Kind));
            json.WriteString("after", Word(shift.After.Kind));
            json.WriteString("reason", shift.After.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteNames(json, "vacant", day.Vacant);
        WriteNames(json, "filled", day.Held);
        Write(json, day.Shortfalls);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FinalProspect final)
    {
        var prospect = final.Prospect;
        json.WriteStartObject();
        json.WriteString("procedure", prospect.Procedure.Name);
        json.WriteString("outcome", Word(prospect.Kind));
        json.WriteString("since", final.Since is { } since ? Date(since) : null);
        json.WriteBoolean("sinceIsExact", final.IsExact);
        json.WriteString("reason", prospect.Reason);
        if (prospect is { Least: { } least, Greatest: { } greatest })
        {
            json.WriteStartObject("probability");
            Write(json, "least", least);
            Write(json, "greatest", greatest);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("probability");
        }

        json.WriteString("probabilityUnknown", prospect.ProbabilityUnknown);
        json.WriteEndObject();
    }

    // The fraction is exact; the decimal is for whoever only wants to draw it.
    private static void Write(Utf8JsonWriter json, string name, Rational probability)
    {
        json.WriteStartObject(name);
        json.WriteString("exact", probability.ToString());
        json.WriteString("decimal", probability.ToDecimal(6));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Shortfall> shortfalls)
    {
        json.WriteStartArray("shortfalls");
        foreach (var shortfall in shortfalls)
        {
            json.WriteStartObject();
            json.WriteString("command", shortfall.Command.Name);
            json.WriteString("staff", shortfall.Staff.ToString());
            json.WriteString("minimum", shortfall.Minimum.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
        json.WriteString("severity", Word(finding.Severity));
        json.WriteString("verdict", Word(finding.Verdict));
        json.WriteString("subject", finding.Subject.Name);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<Element> elements)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
            json.WriteStringValue(element.Name);
        json.WriteEndArray();
    }

    private static string Date(DateOnly date) => FormattableString.Invariant($"{date:yyyy-MM-dd}");

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
