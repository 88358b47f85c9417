using AfterNato.Checks.Burdens.Tables;

namespace AfterNato.Cli.Output.Burdens;

/// <summary>Prints divisions of burdens as comma-separated values (RFC 4180), one line for each burden, key and member.</summary>
internal static class CsvBurdens
{
    private static readonly string[] Header = ["burden", "key", "member", "title", "amount", "unit", "exact", "share", "of_product", "difference"];

    public static void Write(TextWriter output, BurdenReport report)
    {
        WriteRow(output, Header);
        foreach (var table in report.Tables)
        {
            foreach (var column in table.Columns.Where(BurdenTable.IsDivided))
            {
                foreach (var member in column.Division.Payers)
                {
                    WriteRow(
                        output,
                        column.Burden.Name,
                        column.Key,
                        member.Name,
                        member.Title,
                        ExactText.Decimal(column.AmountOf(member)),
                        column.Burden.Total.Unit,
                        column.ExactOf(member)?.ToString(),
                        ExactText.Decimal(column.PartOf(member)),
                        table.PartOfProduct(column, member)?.ToDecimal(6),
                        ExactText.Decimal(table.DifferenceOf(column, member)));
                }
            }
        }
    }

    private static void WriteRow(TextWriter output, params IEnumerable<string?> cells) => output.WriteLine(string.Join(',', cells.Select(Quoted)));

    // What begins like a formula must not become one when a spreadsheet reads it.
    private static string Quoted(string? cell)
    {
        if (cell is null)
            return "";
        var isNumber = cell.All(sign => char.IsAsciiDigit(sign) || sign is '-' or '.' or '/');
        var text = !isNumber && "=+-@\t".Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
