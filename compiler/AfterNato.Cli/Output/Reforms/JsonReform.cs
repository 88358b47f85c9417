using System.Text.Json;

using AfterNato.Checks.Reforms;

namespace AfterNato.Cli.Output.Reforms;

/// <summary>Prints reforms as JSON; the schema is `compiler/docs/reform.schema.json`.</summary>
internal static class JsonReform
{
    public static void Write(TextWriter output, string file, ReformReport report) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("architecture", report.Architecture.Name);
        json.WriteList("transitions", report.Transitions, transition => Write(json, transition));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ReportedTransition reported)
    {
        var analysis = reported.Analysis;
        json.WriteStartObject();
        json.WriteString("name", analysis.Transition.Name);
        json.WriteString("title", analysis.Transition.Title);
        json.WriteObjects("steps", analysis.Transition.Steps, step =>
        {
            json.WriteString("day", ReformProse.Date(step.Day));
            json.WriteTexts("applies", step.Applies);
            json.WriteString("decidedBy", step.DecidedBy);
            json.WriteTexts("about", step.About.Select(member => member.Name));
            json.WriteString("as", step.Role);
            Write(json, "taken", analysis.Path[step.Place + 1].Entry);
            json.WriteObjects("stoppedBy", reported.Aimed.Where(aimed => aimed.Step == step).SelectMany(aimed => aimed.Stoppable), stoppable =>
            {
                json.WriteNames("members", stoppable.Members);
                json.WriteBoolean("together", stoppable.IsTogether);
                json.WriteTexts("steps", stoppable.Stopped.Select(stopped => stopped.Name));
            });
            json.WriteString("stoppedByUnknown", reported.Aimed.FirstOrDefault(aimed => aimed.Step == step)?.Unknown);
        });
        json.WriteTexts("guarded", analysis.Guarded);
        json.WriteList("stages", analysis.Path, stage => Write(json, analysis, stage, reported.Errors.FirstOrDefault(errors => errors.Stage == stage)));
        json.WriteStartObject("order");
        json.WriteString("verdict", JsonText.Word(analysis.Order.Verdict));
        json.WriteList("steps", analysis.Order.Order, place => json.WriteNumberValue(place + 1));
        json.WriteNumber("exchanges", analysis.Order.Exchanges);
        json.WriteNumber("tried", analysis.Order.Tried);
        json.WriteList("stages", analysis.Order.Stages, stage => Write(json, analysis, stage, null));
        json.WriteObjects("closed", analysis.Order.Steps, prospect =>
        {
            json.WriteNumber("step", prospect.Step.Place + 1);
            json.WriteList("done", prospect.Done, place => json.WriteNumberValue(place + 1));
            Write(json, "taken", prospect);
        });
        json.WriteString("message", ReformProse.Order(analysis));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, StepProspect? prospect)
    {
        json.WriteStartObject(name);
        json.WriteString("standing", JsonText.Word(prospect?.Standing ?? StepStanding.Unknown));
        json.WriteString("why", prospect is null ? "there can be no such stage before it" : prospect.Why?.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TransitionAnalysis analysis, ReformStage stage, StageErrors? errors)
    {
        json.WriteStartObject();
        json.WriteString("from", ReformProse.Date(stage.Day));
        json.WriteList("done", stage.Done, place => json.WriteNumberValue(place + 1));
        json.WriteString("standing", ReformSheets.Word(analysis, stage));
        json.WriteTexts("obstacles", stage.Stage.Obstacles);
        json.WriteObjects("invariants", stage.Answers, answer =>
        {
            json.WriteString("name", answer.Name);
            json.WriteString("standing", JsonText.Word(answer.Standing));
            json.WriteString("why", answer.Why);
        });
        json.WriteObjects("errors", errors?.Errors ?? [], error =>
        {
            json.WriteString("code", error.Descriptor.Code);
            json.WriteString("name", error.Descriptor.Name);
            json.WriteString("subject", error.Subject.Name);
            json.WriteString("message", error.Message);
        });
        json.WriteEndObject();
    }
}
