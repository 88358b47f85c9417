using AfterNato.Checks.Burdens.Tables;
using AfterNato.Cli.Output.Tables;

namespace AfterNato.Cli.Output.Burdens;

/// <summary>Prints divisions of burdens as comma-separated values (RFC 4180), one line for each burden, key and member.</summary>
internal static class CsvBurdens
{
    private static readonly string[] Header = ["burden", "key", "member", "title", "amount", "unit", "exact", "share", "of_product", "difference"];

    public static void Write(TextWriter output, BurdenReport report) => Csv.Write(
        output,
        Header,
        from table in report.Tables
        from column in table.Columns.Where(BurdenTable.IsDivided)
        from member in column.Division.Payers
        select new[]
        {
            column.Burden.Name,
            column.Key,
            member.Name,
            member.Title,
            ExactText.Decimal(column.AmountOf(member)) ?? "",
            column.Burden.Total.Unit ?? "",
            column.ExactOf(member)?.ToString() ?? "",
            ExactText.Decimal(column.PartOf(member)) ?? "",
            table.PartOfProduct(column, member)?.ToDecimal(6) ?? "",
            ExactText.Decimal(table.DifferenceOf(column, member)) ?? "",
        });
}
