using AfterNato.Checks.Comparisons;
using AfterNato.Cli.Output.Tables;

namespace AfterNato.Cli.Output.Comparisons;

/// <summary>Prints comparisons as comma-separated values, one line for each answer of each architecture to each question.</summary>
internal static class CsvComparison
{
    private static readonly string[] Header =
        ["comparison", "topic", "question", "asked", "better", "architecture", "as_of", "status", "of", "answer", "number", "unit", "sense", "names", "reason", "remarks", "sources"];

    public static void Write(TextWriter output, IReadOnlyList<NamedComparison> comparisons) =>
        Csv.Write(output, Header, comparisons.SelectMany(comparison => Rows(comparison.Name ?? "", comparison.Report)));

    private static IEnumerable<string[]> Rows(string comparison, ComparisonReport report) =>
        from section in report.Sections
        from row in section.Rows
        from answer in row.Cells.Zip(report.Architectures)
        from part in Parts(answer.First)
        select (string[])
        [
            comparison,
            section.Topic,
            row.Key,
            row.FullQuestion.ToString(),
            ComparisonWords.Of(row.Direction),
            answer.Second.Label,
            FormattableString.Invariant($"{answer.Second.Situation.Date:yyyy-MM-dd}"),
            ComparisonWords.Of(answer.First),
            part?.Of?.ToString() ?? "",
            part?.Text.ToString() ?? "",
            part?.Number?.ToString() ?? "",
            part?.Unit ?? "",
            part?.Sense?.ToString() ?? "",
            part?.Names is { } names ? string.Join(" ", names) : "",
            CellProse.Reason(answer.First)?.ToString() ?? "",
            string.Join("; ", answer.First.Remarks),
            string.Join(" ", answer.First.Sources.Select(citation => citation.Source.Name).Distinct()),
        ];

    // Whoever answers nothing has a line all the same.
    private static IEnumerable<CellPart?> Parts(ComparedCell cell) => CellProse.PartsOf(cell).DefaultIfEmpty();
}
