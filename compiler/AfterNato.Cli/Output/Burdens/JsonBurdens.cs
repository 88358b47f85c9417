using System.Text.Json;

using AfterNato.Checks.Burdens;
using AfterNato.Checks.Burdens.Tables;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Burdens;

/// <summary>Prints divisions of burdens as JSON; the schema is `compiler/docs/burden.schema.json`.</summary>
internal static class JsonBurdens
{
    public static void Write(TextWriter output, string file, BurdenReport report) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("architecture", report.Situation.Architecture.Name);
        json.WriteString("asOf", JsonText.Day(report.Situation.Date));
        json.WriteString("scenario", report.Scenario?.Name);
        json.WriteList("tables", report.Tables, table => Write(json, table));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, BurdenTable table)
    {
        json.WriteStartObject();
        json.WriteString("reference", table.Reference is { } reference ? table.TitleOf(reference) : null);
        json.WriteString("productUnknown", table.ProductsMissing);
        json.WriteList("columns", table.Columns, column => Write(json, table, column));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BurdenTable table, BurdenColumn column)
    {
        var total = column.Burden.Total;
        json.WriteStartObject();
        json.WriteString("title", table.TitleOf(column));
        json.WriteString("burden", column.Burden.Name);
        json.WriteString("key", column.Key);
        json.WriteString("total", ExactText.Decimal(total.Amount));
        json.WriteString("unit", total.Unit);
        json.WriteString("per", column.Burden.Per);
        json.WriteString("rounding", ExactText.Decimal(column.Step));
        json.WriteBoolean("roundingIsStated", column.Burden.Rounding is not null);
        json.WriteString("status", column.Division switch
        {
            BurdenDivision.Divided => "divided",
            BurdenDivision.Impossible => "impossible",
            _ => "unknown",
        });
        json.WriteString("reason", column.Division switch
        {
            BurdenDivision.Impossible impossible => InfeasibleBurdenCheck.Reason(impossible),
            BurdenDivision.Unknown unknown => unknown.Reason,
            _ => null,
        });
        json.WriteString("shortfall", ExactText.Decimal((column.Division as BurdenDivision.Impossible)?.Conflict.Shortfall));
        json.WriteList("shares", BurdenTable.IsDivided(column) ? column.Division.Payers : [], member => Write(json, table, column, member));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BurdenTable table, BurdenColumn column, Member member)
    {
        var exact = column.ExactOf(member) ?? Rational.Zero;
        json.WriteStartObject();
        json.WriteString("member", member.Name);
        json.WriteString("title", member.Title);
        json.WriteString("amount", ExactText.Decimal(column.AmountOf(member)));
        json.WriteString("exact", exact.ToString());
        json.WriteString("share", ExactText.Decimal(column.PartOf(member)));
        json.WriteString("exactShare", (exact / column.Burden.Total.Amount).ToString());
        json.WriteString("ofProduct", table.PartOfProduct(column, member)?.ToDecimal(6));
        json.WriteString("difference", ExactText.Decimal(table.DifferenceOf(column, member)));
        json.WriteEndObject();
    }
}
