using System.Text.Json;

using AfterNato.Checks.Comparisons;

namespace AfterNato.Cli.Output.Comparisons;

/// <summary>Prints what one architecture answers to one question as JSON.</summary>
internal static class JsonComparisonCell
{
    public static void Write(Utf8JsonWriter json, ComparedCell cell, string label)
    {
        json.WriteString("architecture", label);
        json.WriteString("status", ComparisonWords.Of(cell));
        json.WriteObjects("values", CellProse.PartsOf(cell), part => Write(json, part));
        json.WriteString("reason", CellProse.Reason(cell));
        json.WriteTexts("remarks", cell.Remarks);
        json.WriteObjects("sources", cell.Sources, citation =>
        {
            json.WriteString("source", citation.Source.Name);
            json.WriteString("title", citation.Source.Title);
            json.WriteString("grade", citation.Source.Grade);
            json.WriteBoolean("unverified", citation.IsUnverified);
        });
    }

    private static void Write(Utf8JsonWriter json, CellPart part)
    {
        json.WriteString("of", part.Of);
        json.WriteString("text", part.Text);
        json.WriteExact("number", part.Number);
        json.WriteString("unit", part.Unit);
        json.WriteString("sense", part.Sense);
        if (part.Names is { } names)
            json.WriteTexts("names", names);
    }
}
