using AfterNato.Checks.Comparisons;
using AfterNato.Cli.Output.Pages;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Cli.Output.Comparisons;

/// <summary>Architectures side by side: in what they differ in sentences, then the tables, then whether one is at least as good as another in everything.</summary>
/// <param name="comparisons">One comparison, or each that a file declares.</param>
/// <param name="refused">What is wrong with files that could not be compared.</param>
internal sealed class ComparisonView(IReadOnlyList<NamedComparison> comparisons, IReadOnlyList<Report> refused) : PageView
{
    public override int Exit
    {
        get
        {
            if (refused.Count > 0)
                return ExitCode.SourcesDoNotCompile;
            return comparisons.Any(comparison => comparison.Report.Rows.Any(row => row.Cells.Any(cell => cell is ComparedCell.Unknown))) ? ExitCode.Inconclusive : ExitCode.Success;
        }
    }

    public override void WriteJson(TextWriter output, string file) => JsonComparison.Write(output, comparisons, refused);

    public override void WriteCsv(TextWriter output) => CsvComparison.Write(output, comparisons);

    protected override void Fill(Page page)
    {
        foreach (var comparison in comparisons)
            Fill(page, comparison.Report, comparison.Title ?? comparison.Name);
    }

    private static void Fill(Page page, ComparisonReport report, string? title)
    {
        page.Title(title ?? FormattableString.Invariant($"{report.Architectures.Length} architectures compared"));
        page.List([.. report.Architectures.Select(architecture => FormattableString.Invariant($"{architecture.Label}: {architecture.Situation.Architecture.Title}, as of {architecture.Situation.Date:yyyy-MM-dd} ({architecture.File})"))]);
        Told(page, "What to know before reading", report.Notes);
        if (report.Rows.Any(row => row.Direction != Direction.None))
            page.List(["↓ less is better, ↑ more is better, beyond dispute for the question as it is asked; no other has a better answer."]);
        Told(page, "In what they differ", DifferenceProse.Of(report));
        foreach (var sheet in report.Sections.SelectMany(section => ComparisonSheets.Of(section, report.Architectures)))
            page.Sheet(sheet);
        Told(page, "Whether one is at least as good as another in everything asked", DominanceProse.Of(report));
    }

    private static void Told(Page page, string title, IEnumerable<Sentence> sentences) =>
        page.Sheet(new Sheet(title, [], []) { IsWide = true, Notes = [.. sentences.Select(sentence => sentence.ToString())] });
}
