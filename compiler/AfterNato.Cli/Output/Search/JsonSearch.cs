using System.Text.Json;

using AfterNato.Runtime.Search;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output.Search;

/// <summary>Prints what a search came to as JSON; the schema is `compiler/docs/search.schema.json`.</summary>
internal static class JsonSearch
{
    public static void Write(TextWriter output, string file, SearchOutcome outcome) => JsonText.Write(output, json =>
    {
        var (search, step) = (outcome.Search, outcome.Search.Family.Step);
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("architecture", step.Situation.Architecture.Name);
        json.WriteString("asOf", JsonText.Day(step.Situation.Date));
        json.WriteString("procedure", step.Procedure.Name);
        json.WriteString("step", step.Step.Name);
        json.WriteString("body", step.Body.Name);
        json.WriteString("rule", step.Step.Rule?.Name);
        json.WriteStartObject("about");
        foreach (var role in step.About.Filled)
            json.WriteString(role, string.Join(", ", step.Situation.Members(step.About[role]).Select(member => member.Name)));
        json.WriteEndObject();
        WriteParameters(json, search.Family);
        json.WriteString("consent", search.Consent.ToString());
        json.WriteString("by", search.Sizes?.Name);
        json.WriteObjects("goal", search.Goal, aim =>
        {
            json.WriteString("figure", aim.Figure.Name);
            json.WriteString("better", aim.IsMoreBetter ? "max" : "min");
        });
        json.WriteNumber("dominated", outcome.Dominated);
        json.WriteNumber("unknown", outcome.Unknown.Length);
        json.WriteList("front", outcome.Front, alike => WriteFront(json, outcome, [.. alike]));
        json.WriteStartArray("candidates");
        for (var candidate = 0; candidate < outcome.Values.Count; candidate++)
            WriteCandidate(json, outcome, candidate);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteParameters(Utf8JsonWriter json, RuleFamily family)
    {
        json.WriteStartObject("parameters");
        if (family.HasQuotas)
        {
            json.WriteTexts("quota", family.Quotas.Select(quota => quota.ToString()));
            json.WriteTexts("weight", family.Measures.Select(measure => measure.Name));
            json.WriteTexts("members", family.Members.Select(members => members?.ToString()));
            json.WriteTexts("dissent", family.Dissents.Select(dissent => FormattableString.Invariant($"{dissent}")));
        }

        json.WriteTexts("recused", family.Recusals.Select(recused => recused?.Written));
        json.WriteEndObject();
        if (family.Numbers is not { } numbers)
            return;
        json.WriteStartObject("numbers");
        foreach (var (name, values) in numbers.Tried)
            json.WriteTexts(name, values);
        json.WriteEndObject();
    }

    private static void WriteFront(Utf8JsonWriter json, SearchOutcome outcome, int[] alike)
    {
        var (search, candidate) = (outcome.Search, alike[0]);
        json.WriteStartObject();
        json.WriteNumber("candidate", candidate);
        json.WriteString("title", CandidateText.Title(search, candidate));
        json.WriteList("alike", alike[1..], other => json.WriteNumberValue(other));
        foreach (var (name, better) in new[] { ("gains", true), ("costs", false) })
        {
            json.WriteStartArray(name);
            foreach (var (figure, value, own) in CandidateText.Compared(outcome, candidate, better))
            {
                json.WriteStartObject();
                json.WriteString("figure", figure.Name);
                json.WriteString("value", FigureText.Exact(value));
                json.WriteString("asItIs", FigureText.Exact(own));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteString("declaration", search.Family[candidate]?.Declaration);
        json.WriteString("clause", search.Family[candidate]?.ClauseFor(search.Family.Step));
        json.WriteEndObject();
    }

    private static void WriteCandidate(Utf8JsonWriter json, SearchOutcome outcome, int candidate)
    {
        var search = outcome.Search;
        var rule = search.Family[candidate];
        json.WriteStartObject();
        json.WriteNumber("candidate", candidate);
        json.WriteString("title", CandidateText.Title(search, candidate));
        json.WriteString("status", CandidateText.Status(outcome, candidate));
        if (outcome.Dominators[candidate] is { } better)
            json.WriteNumber("dominatedBy", better);
        if (rule is QuotaCandidate quotas)
        {
            WriteCriterion(json, "quota", quotas.Quota);
            if (quotas.Members is { } members)
                WriteCriterion(json, "members", members);
            json.WriteNumber("dissent", quotas.Dissent);
        }

        if (rule is NumbersCandidate own)
        {
            json.WriteStartObject("numbers");
            foreach (var number in own.Rule.Numbers)
                json.WriteString(number.Name, number.Value.ToString());
            json.WriteEndObject();
        }

        if (rule is not null)
            json.WriteString("recused", rule.Recused?.Written);

        json.WriteStartObject("figures");
        for (var i = 0; i < search.Figures.Length; i++)
            WriteFigure(json, search.Figures[i].Name, outcome.Values[candidate][i]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCriterion(Utf8JsonWriter json, string name, Criterion criterion)
    {
        json.WriteStartObject(name);
        json.WriteString("share", criterion.Share.ToString());
        json.WriteBoolean("strict", criterion.IsStrict);
        json.WriteString("of", criterion.Measure.Name);
        json.WriteEndObject();
    }

    // The fraction is exact; the decimal is for whoever only wants to draw it.
    private static void WriteFigure(Utf8JsonWriter json, string name, FigureValue value)
    {
        json.WriteStartObject(name);
        if (value is FigureValue.Unknown unknown)
        {
            json.WriteString("unknown", SafeText.OneLine(unknown.Reason));
        }
        else
        {
            json.WriteString("exact", FigureText.Exact(value));
            json.WriteString("decimal", FigureText.Decimal(value));
        }

        json.WriteEndObject();
    }
}
