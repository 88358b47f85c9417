using System.Text.RegularExpressions;

using CsvHelper;

namespace AfterNato.Cli.Output.Tables;

/// <summary>Prints rows as comma-separated values (RFC 4180), for spreadsheets. No cell is taken for a formula; numbers stay numbers.</summary>
internal static partial class Csv
{
    public static void Write(TextWriter output, IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.None }, leaveOpen: true);
        foreach (var row in rows.Prepend(header))
            csv.WriteRecord([.. row.Select(Defused)]);
        csv.Flush();
    }

    // A spreadsheet takes for a formula what begins like one, with spaces before or without; an apostrophe makes it text.
    private static string Defused(string cell) => cell.TrimStart() is [var first, ..] && "=+-@".Contains(first, StringComparison.Ordinal) && !Number().IsMatch(cell) ? $"'{cell}" : cell;

    [GeneratedRegex(@"^-?\d+(\.\d+)?(/\d+)?$")]
    private static partial Regex Number();
}
