using System.Text.Json;

using AfterNato.Checks.Comparisons;
using AfterNato.Compiler.Reports;

namespace AfterNato.Cli.Output.Comparisons;

/// <summary>Prints comparisons as JSON; the schema is `compiler/docs/compare.schema.json`.</summary>
internal static class JsonComparison
{
    public static void Write(TextWriter output, IReadOnlyList<NamedComparison> comparisons, IReadOnlyList<Report> refused) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("comparisons");
        foreach (var comparison in comparisons)
            Write(json, comparison.Name, comparison.Report);
        json.WriteEndArray();
        json.WriteStartArray("refused");
        foreach (var report in refused)
            JsonReport.Write(json, report);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string? name, ComparisonReport report)
    {
        json.WriteStartObject();
        json.WriteString("comparison", name);
        json.WriteStartArray("architectures");
        foreach (var architecture in report.Architectures)
        {
            json.WriteStartObject();
            json.WriteString("label", architecture.Label);
            json.WriteString("file", architecture.File);
            json.WriteString("title", architecture.Situation.Architecture.Title);
            json.WriteString("asOf", FormattableString.Invariant($"{architecture.Situation.Date:yyyy-MM-dd}"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Strings(json, "ask", report.Question.Topics);
        json.WriteString("without", report.Question.Without);
        Strings(json, "notes", report.Notes);
        Strings(json, "differences", Differences.Of(report));
        json.WriteStartArray("sections");
        foreach (var section in report.Sections)
            Write(json, section, report);
        json.WriteEndArray();
        json.WriteStartArray("dominance");
        foreach (var dominance in report.Dominances)
            Write(json, dominance);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ComparedSection section, ComparisonReport report)
    {
        json.WriteStartObject();
        json.WriteString("topic", section.Topic);
        Strings(json, "notes", section.Notes);
        json.WriteStartArray("questions");
        foreach (var row in section.Rows)
        {
            json.WriteStartObject();
            json.WriteString("question", row.Key);
            json.WriteString("about", row.Group);
            json.WriteString("asked", row.Question);
            json.WriteString("better", ComparisonWords.Of(row.Direction));
            json.WriteStartArray("answers");
            foreach (var (cell, architecture) in row.Cells.Zip(report.Architectures))
                JsonComparisonCell.Write(json, cell, architecture.Label);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Dominance dominance)
    {
        json.WriteStartObject();
        switch (dominance)
        {
            case Dominance.Of of:
                json.WriteString("verdict", "at_least_as_good");
                Strings(json, "architectures", [of.Better.Label, of.Other.Label]);
                Strings(json, "betterIn", of.BetterIn.Select(row => row.Key));
                Strings(json, "alikeIn", of.AlikeIn.Select(row => row.Key));
                break;
            case Dominance.Untold untold:
                json.WriteString("verdict", "cannot_be_told");
                Strings(json, "architectures", [untold.One.Label, untold.Other.Label]);
                Strings(json, "because", untold.Missing.Select(row => row.Key));
                break;
        }

        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
