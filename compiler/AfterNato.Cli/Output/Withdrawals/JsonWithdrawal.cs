using System.Text.Json;

using AfterNato.Checks.Withdrawals;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;

namespace AfterNato.Cli.Output.Withdrawals;

/// <summary>Prints what follows from withdrawals as JSON; the schema is `compiler/docs/withdraw.schema.json`.</summary>
internal static class JsonWithdrawal
{
    public static void Write(TextWriter output, string file, WithdrawalReport report) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        WriteContext(json, file, report.Situation);
        WriteNames(json, "leaving", report.Leaving);
        json.WriteString("from", report.From?.Name);
        json.WriteStartObject("taken");
        WriteNames(json, "organisations", report.Taken.Organisations);
        WriteNames(json, "bodies", report.Taken.Bodies);
        WriteNames(json, "posts", report.Taken.Posts);
        WriteNames(json, "headquarters", report.Taken.Headquarters);
        WriteNames(json, "staffed", report.Taken.Staffed);
        WriteNames(json, "missions", report.Taken.Missions);
        WriteNames(json, "pledges", report.Taken.Pledges);
        WriteNames(json, "burdens", report.Taken.Burdens);
        json.WriteEndObject();
        Write(json, "consequences", report.Consequences);
        json.WriteEndObject();
    });

    public static void Write(TextWriter output, string file, FailureMatrix matrix) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        WriteContext(json, file, matrix.Situation);
        json.WriteBoolean("pairs", matrix.IsOfPairs);
        json.WriteNumber("tried", matrix.Tried);
        json.WriteStartArray("failures");
        foreach (var failure in matrix.Failures)
        {
            json.WriteStartObject();
            WriteNames(json, "leaving", failure.Members);
            Write(json, "broken", failure.Broken);
            Write(json, "undecided", failure.Undecided);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The word of programs for one of a few things.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static void WriteContext(Utf8JsonWriter json, string file, Situation situation)
    {
        json.WriteString("file", file);
        json.WriteString("architecture", situation.Architecture.Name);
        json.WriteString("asOf", FormattableString.Invariant($"{situation.Date:yyyy-MM-dd}"));
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<Consequence> consequences)
    {
        json.WriteStartArray(name);
        foreach (var consequence in consequences)
        {
            json.WriteStartObject();
            json.WriteString("gravity", Word(consequence.Gravity));
            json.WriteString("part", LayerProse.Key(consequence.Layer));
            json.WriteString("kind", Word(consequence.Kind));
            json.WriteString("subject", consequence.Subject.Name);
            json.WriteString("title", consequence.Subject.Title);
            json.WriteString("detail", consequence.Detail);
            json.WriteString("message", consequence.Message);
            WriteNames(json, "because", consequence.Because);
            json.WriteStartArray("sources");
            foreach (var citation in consequence.Sources)
            {
                json.WriteStartObject();
                json.WriteString("name", citation.Source.Name);
                json.WriteBoolean("unverified", citation.IsUnverified);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<Element> elements)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
            json.WriteStringValue(element.Name);
        json.WriteEndArray();
    }
}
