using AfterNato.Checks.Power;

using CsvHelper;

namespace AfterNato.Cli.Output.Power;

/// <summary>
/// Prints the power in a decision as comma-separated values, one answer in a row. No cell is taken for a formula: what a file says in a title stays
/// text in a spreadsheet.
/// </summary>
internal static class CsvPower
{
    public static void Write(TextWriter output, PowerReport report, bool explainsEngine)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteRecord(["question", "of", "title", "value", "decimal", "unknown"]);
        foreach (var row in PowerContext.Of(report, explainsEngine).Concat(PowerRows.Of(report)))
            csv.WriteRecord([row.Question, row.Of, row.Title, row.Value, row.Decimal, row.Unknown ?? ""]);
        csv.Flush();
    }
}
