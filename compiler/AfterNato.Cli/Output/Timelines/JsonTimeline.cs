using System.Text.Json;

using AfterNato.Checks.Time;

namespace AfterNato.Cli.Output.Timelines;

/// <summary>Prints a timeline as JSON; the schema is `compiler/docs/timeline.schema.json`.</summary>
internal static class JsonTimeline
{
    public static void Write(TextWriter output, string file, Timeline timeline) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("architecture", timeline.Start.Architecture.Name);
        json.WriteString("scenario", timeline.Scenario?.Name);
        json.WriteString("from", TimelineTables.Date(timeline.Start.Date));
        json.WriteString("to", TimelineTables.Date(timeline.End));
        WriteTexts(json, "assumptions", timeline.Assumptions);
        WriteTexts(json, "unknown", timeline.Unknowns);
        json.WriteStartArray("events");
        foreach (var happening in timeline.Events)
            Write(json, happening);
        json.WriteEndArray();
        json.WriteStartArray("vacancies");
        foreach (var point in timeline.Curve.Points)
            Write(json, timeline.Curve, point);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The kind of an event, as programs know it.</summary>
    public static string Word(TimelineKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static void Write(Utf8JsonWriter json, TimelineEvent happening)
    {
        json.WriteStartObject();
        json.WriteString("day", TimelineTables.Date(happening.Day));
        json.WriteString("kind", Word(happening.Kind));
        json.WriteString("of", happening.Subject.Name);
        WriteTexts(json, "with", happening.With.Select(element => element.Name));
        json.WriteBoolean("standing", happening.IsStanding);
        WriteTexts(json, "assumptions", happening.Assumptions);
        json.WriteString("message", happening.Sentence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, VacancyCurve curve, VacancyPoint point)
    {
        json.WriteStartObject();
        json.WriteString("day", TimelineTables.Date(point.Day));
        json.WriteStartArray("posts");
        foreach (var (of, posts) in curve.Of.Zip(point.Posts))
        {
            json.WriteStartObject();
            json.WriteString("of", of.Name);
            json.WriteString("vacant", posts.Amount.ToString());
            json.WriteString("unit", posts.Unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("all", point.All?.Amount.ToString());
        json.WriteNumber("postsWithNames", point.Offices);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
