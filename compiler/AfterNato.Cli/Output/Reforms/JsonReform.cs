using System.Text.Json;

using AfterNato.Checks.Reforms;

namespace AfterNato.Cli.Output.Reforms;

/// <summary>Prints reforms as JSON; the schema is `compiler/docs/reform.schema.json`.</summary>
internal static class JsonReform
{
    public static void Write(TextWriter output, string file, ReformReport report) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("architecture", report.Architecture.Name);
        json.WriteStartArray("transitions");
        foreach (var transition in report.Transitions)
            Write(json, transition);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The word of programs for one of a few things.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static void Write(Utf8JsonWriter json, ReportedTransition reported)
    {
        var analysis = reported.Analysis;
        json.WriteStartObject();
        json.WriteString("name", analysis.Transition.Name);
        json.WriteString("title", analysis.Transition.Title);
        json.WriteStartArray("steps");
        foreach (var step in analysis.Transition.Steps)
        {
            json.WriteStartObject();
            json.WriteString("day", ReformProse.Date(step.Day));
            WriteTexts(json, "applies", step.Applies);
            json.WriteString("decidedBy", step.DecidedBy);
            WriteTexts(json, "about", step.About.Select(member => member.Name));
            json.WriteString("as", step.Role);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "guarded", analysis.Guarded);
        json.WriteStartArray("stages");
        foreach (var stage in analysis.Path)
            Write(json, analysis, stage, reported.Errors.FirstOrDefault(errors => errors.Stage == stage));
        json.WriteEndArray();
        json.WriteStartObject("order");
        json.WriteString("verdict", Word(analysis.Order.Verdict));
        json.WriteStartArray("steps");
        foreach (var place in analysis.Order.Order)
            json.WriteNumberValue(place + 1);
        json.WriteEndArray();
        json.WriteNumber("exchanges", analysis.Order.Exchanges);
        json.WriteNumber("tried", analysis.Order.Tried);
        json.WriteStartArray("stages");
        foreach (var stage in analysis.Order.Stages)
            Write(json, analysis, stage, null);
        json.WriteEndArray();
        json.WriteString("message", ReformProse.Order(analysis));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TransitionAnalysis analysis, ReformStage stage, StageErrors? errors)
    {
        json.WriteStartObject();
        json.WriteString("from", ReformProse.Date(stage.Day));
        json.WriteStartArray("done");
        foreach (var place in stage.Done)
            json.WriteNumberValue(place + 1);
        json.WriteEndArray();
        json.WriteString("standing", ReformSheets.Word(analysis, stage));
        WriteTexts(json, "obstacles", stage.Stage.Obstacles);
        json.WriteStartArray("invariants");
        foreach (var answer in stage.Answers)
        {
            json.WriteStartObject();
            json.WriteString("name", answer.Name);
            json.WriteString("standing", Word(answer.Standing));
            json.WriteString("why", answer.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("errors");
        foreach (var error in errors?.Errors ?? [])
        {
            json.WriteStartObject();
            json.WriteString("code", error.Descriptor.Code);
            json.WriteString("name", error.Descriptor.Name);
            json.WriteString("subject", error.Subject.Name);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
