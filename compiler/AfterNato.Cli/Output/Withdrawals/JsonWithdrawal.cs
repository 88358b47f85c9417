using System.Text.Json;

using AfterNato.Checks.Withdrawals;
using AfterNato.Runtime;

namespace AfterNato.Cli.Output.Withdrawals;

/// <summary>Prints what follows from withdrawals as JSON; the schema is `compiler/docs/withdraw.schema.json`.</summary>
internal static class JsonWithdrawal
{
    public static void Write(TextWriter output, string file, WithdrawalReport report) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        WriteContext(json, file, report.Situation);
        json.WriteNames("leaving", report.Leaving);
        json.WriteString("from", report.From?.Name);
        json.WriteStartObject("taken");
        json.WriteNames("organisations", report.Taken.Organisations);
        json.WriteNames("bodies", report.Taken.Bodies);
        json.WriteNames("posts", report.Taken.Posts);
        json.WriteNames("headquarters", report.Taken.Headquarters);
        json.WriteNames("staffed", report.Taken.Staffed);
        json.WriteNames("missions", report.Taken.Missions);
        json.WriteNames("pledges", report.Taken.Pledges);
        json.WriteNames("burdens", report.Taken.Burdens);
        json.WriteEndObject();
        Write(json, "consequences", report.Consequences);
        json.WriteTexts("unknownBefore", report.Unknown);
        json.WriteEndObject();
    });

    public static void Write(TextWriter output, string file, FailureMatrix matrix) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        WriteContext(json, file, matrix.Situation);
        json.WriteBoolean("pairs", matrix.IsOfPairs);
        json.WriteNumber("tried", matrix.Tried);
        json.WriteObjects("failures", matrix.Failures, failure =>
        {
            json.WriteNames("leaving", failure.Members);
            Write(json, "broken", failure.Broken);
            Write(json, "undecided", failure.Undecided);
        });
        json.WriteTexts("unknownBefore", matrix.Unknown);
        json.WriteEndObject();
    });

    private static void WriteContext(Utf8JsonWriter json, string file, Situation situation)
    {
        json.WriteString("file", file);
        json.WriteString("architecture", situation.Architecture.Name);
        json.WriteString("asOf", JsonText.Day(situation.Date));
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<Consequence> consequences) => json.WriteObjects(name, consequences, consequence =>
    {
        json.WriteString("gravity", JsonText.Word(consequence.Gravity));
        json.WriteString("part", LayerProse.Key(consequence.Layer));
        json.WriteString("kind", JsonText.Word(consequence.Kind));
        json.WriteString("subject", consequence.Subject.Name);
        json.WriteString("title", consequence.Subject.Title);
        json.WriteString("detail", consequence.Detail);
        json.WriteString("message", consequence.Message);
        json.WriteNames("because", consequence.Because);
        json.WriteObjects("sources", consequence.Sources, citation =>
        {
            json.WriteString("name", citation.Source.Name);
            json.WriteBoolean("unverified", citation.IsUnverified);
        });
    });
}
