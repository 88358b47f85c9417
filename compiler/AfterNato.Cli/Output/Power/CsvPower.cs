using AfterNato.Checks.Power;
using AfterNato.Cli.Output.Tables;

namespace AfterNato.Cli.Output.Power;

/// <summary>Prints the power in a decision as comma-separated values, one answer in a row.</summary>
internal static class CsvPower
{
    public static void Write(TextWriter output, PowerReport report, bool explainsEngine) => Csv.Write(
        output,
        ["question", "of", "title", "value", "decimal", "unknown"],
        from row in PowerContext.Of(report, explainsEngine).Concat(PowerRows.Of(report))
        select new[] { row.Question, row.Of, row.Title, row.Value, row.Decimal, row.Unknown ?? "" });
}
