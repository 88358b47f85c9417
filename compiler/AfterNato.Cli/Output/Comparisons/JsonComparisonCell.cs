using System.Text.Json;

using AfterNato.Checks.Comparisons;

namespace AfterNato.Cli.Output.Comparisons;

/// <summary>Prints what one architecture answers to one question as JSON.</summary>
internal static class JsonComparisonCell
{
    public static void Write(Utf8JsonWriter json, ComparedCell cell, string label)
    {
        json.WriteStartObject();
        json.WriteString("architecture", label);
        json.WriteString("status", ComparisonWords.Of(cell));
        json.WriteStartArray("values");
        foreach (var part in CellProse.PartsOf(cell))
            Write(json, part);
        json.WriteEndArray();
        json.WriteString("reason", CellProse.Reason(cell));
        json.WriteStartArray("remarks");
        foreach (var remark in cell.Remarks)
            json.WriteStringValue(remark);
        json.WriteEndArray();
        json.WriteStartArray("sources");
        foreach (var citation in cell.Sources)
        {
            json.WriteStartObject();
            json.WriteString("source", citation.Source.Name);
            json.WriteString("title", citation.Source.Title);
            json.WriteString("grade", citation.Source.Grade);
            json.WriteBoolean("unverified", citation.IsUnverified);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CellPart part)
    {
        json.WriteStartObject();
        json.WriteString("of", part.Of);
        json.WriteString("text", part.Text);
        json.WriteString("number", part.Number?.ToString());
        json.WriteString("unit", part.Unit);
        json.WriteString("sense", part.Sense);
        if (part.Names is { } names)
        {
            json.WriteStartArray("names");
            foreach (var name in names)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
