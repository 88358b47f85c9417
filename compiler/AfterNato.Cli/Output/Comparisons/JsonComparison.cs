using System.Text.Json;

using AfterNato.Checks.Comparisons;
using AfterNato.Compiler.Reports;

namespace AfterNato.Cli.Output.Comparisons;

/// <summary>Prints comparisons as JSON; the schema is `compiler/docs/compare.schema.json`.</summary>
internal static class JsonComparison
{
    public static void Write(TextWriter output, IReadOnlyList<NamedComparison> comparisons, IReadOnlyList<Report> refused) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteObjects("comparisons", comparisons, comparison => Write(json, comparison.Name, comparison.Report));
        json.WriteList("refused", refused, report => JsonReport.Write(json, report));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string? name, ComparisonReport report)
    {
        json.WriteString("comparison", name);
        json.WriteObjects("architectures", report.Architectures, architecture =>
        {
            json.WriteString("label", architecture.Label);
            json.WriteString("file", architecture.File);
            json.WriteString("title", architecture.Situation.Architecture.Title);
            json.WriteString("asOf", JsonText.Day(architecture.Situation.Date));
        });
        json.WriteTexts("ask", report.Question.Topics);
        json.WriteString("without", report.Question.Without);
        json.WriteTexts("notes", report.Notes);
        json.WriteTexts("differences", DifferenceProse.Of(report));
        json.WriteObjects("sections", report.Sections, section =>
        {
            json.WriteString("topic", section.Topic);
            json.WriteTexts("notes", section.Notes);
            json.WriteObjects("questions", section.Rows, row => Write(json, row, report));
        });
        json.WriteObjects("dominance", report.Dominances, dominance => Write(json, dominance));
    }

    private static void Write(Utf8JsonWriter json, ComparedRow row, ComparisonReport report)
    {
        json.WriteString("question", row.Key);
        json.WriteString("about", row.Group);
        json.WriteString("asked", row.Question);
        json.WriteString("better", ComparisonWords.Of(row.Direction));
        json.WriteObjects("answers", row.Cells.Zip(report.Architectures), answer => JsonComparisonCell.Write(json, answer.First, answer.Second.Label));
    }

    private static void Write(Utf8JsonWriter json, Dominance dominance)
    {
        switch (dominance)
        {
            case Dominance.Of of:
                json.WriteString("verdict", "at_least_as_good");
                json.WriteTexts("architectures", [of.Better.Label, of.Other.Label]);
                json.WriteTexts("betterIn", of.BetterIn.Select(row => row.Key));
                json.WriteTexts("alikeIn", of.AlikeIn.Select(row => row.Key));
                break;
            case Dominance.Untold untold:
                json.WriteString("verdict", "cannot_be_told");
                json.WriteTexts("architectures", [untold.One.Label, untold.Other.Label]);
                json.WriteTexts("because", untold.Missing.Select(row => row.Key));
                break;
        }
    }
}
