using System.Text.Json;

using AfterNato.Checks.Time;

namespace AfterNato.Cli.Output.Timelines;

/// <summary>Prints a timeline as JSON; the schema is `compiler/docs/timeline.schema.json`.</summary>
internal static class JsonTimeline
{
    public static void Write(TextWriter output, string file, Timeline timeline) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("architecture", timeline.Start.Architecture.Name);
        json.WriteString("scenario", timeline.Scenario?.Name);
        json.WriteString("from", TimelineTables.Date(timeline.Start.Date));
        json.WriteString("to", TimelineTables.Date(timeline.End));
        json.WriteTexts("assumptions", timeline.Assumptions);
        json.WriteTexts("unknown", timeline.Unknowns);
        json.WriteList("events", timeline.Events, happening => Write(json, happening));
        json.WriteList("vacancies", timeline.Curve.Points, point => Write(json, timeline.Curve, point));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, TimelineEvent happening)
    {
        json.WriteStartObject();
        json.WriteString("day", TimelineTables.Date(happening.Day));
        json.WriteString("kind", JsonText.Word(happening.Kind));
        json.WriteString("of", happening.Subject.Name);
        json.WriteNames("with", happening.With);
        json.WriteBoolean("standing", happening.IsStanding);
        json.WriteTexts("assumptions", happening.Assumptions);
        json.WriteString("message", happening.Sentence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, VacancyCurve curve, VacancyPoint point)
    {
        json.WriteStartObject();
        json.WriteString("day", TimelineTables.Date(point.Day));
        json.WriteObjects("posts", curve.Of.Zip(point.Posts), vacant =>
        {
            json.WriteString("of", vacant.First.Name);
            json.WriteString("vacant", vacant.Second.Amount.ToString());
            json.WriteString("unit", vacant.Second.Unit);
        });
        json.WriteString("all", point.All?.Amount.ToString());
        json.WriteNumber("postsWithNames", point.Offices);
        json.WriteEndObject();
    }
}
