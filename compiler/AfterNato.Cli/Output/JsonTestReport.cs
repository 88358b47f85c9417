using System.Text.Json;

using AfterNato.Compiler.Reports;

namespace AfterNato.Cli.Output;

/// <summary>Prints what became of expectations as JSON; the schema is `compiler/docs/test.schema.json`.</summary>
internal static class JsonTestReport
{
    public static void Write(Utf8JsonWriter json, TestReport report)
    {
        json.WriteStartObject();
        json.WriteString("file", report.File);
        json.WriteString("architecture", report.Architecture);
        json.WriteString("asOf", report.AsOf?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("verdict", VerdictOf(report));
        json.WriteList("problems", report.Problems, problem => Write(json, problem));
        json.WriteList("expectations", report.Expectations, expectation => Write(json, expectation));
        json.WriteStartObject("coverage");
        foreach (var kind in report.Coverage?.Kinds ?? [])
        {
            json.WriteStartObject(kind.Kind);
            json.WriteTexts("covered", kind.Covered.Select(element => element.Name));
            json.WriteTexts("missing", kind.Missing.Select(element => element.Name));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string VerdictOf(TestReport report)
    {
        if (report.Coverage is null)
            return "not_compiled";
        if (report.Failed > 0)
            return "failed";
        if (report.Undecided > 0)
            return "undecided";
        return report.Expectations.IsEmpty ? "nothing_expected" : "met";
    }

    private static void Write(Utf8JsonWriter json, ReportedFinding problem)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Descriptor.Code);
        json.WriteString("message", problem.Message);
        json.WritePropertyName("location");
        JsonReport.Write(json, problem.Location);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedExpectation expectation)
    {
        json.WriteStartObject();
        json.WriteString("text", expectation.Text);
        if (expectation.IsMet is { } met)
            json.WriteBoolean("met", met);
        else
            json.WriteNull("met");
        json.WriteString("reason", expectation.Reason);
        json.WriteTexts("emptySets", expectation.EmptySets);
        json.WritePropertyName("location");
        JsonReport.Write(json, expectation.Location);
        json.WriteEndObject();
    }
}
