using AfterNato.Checks.Burdens.Tables;
using AfterNato.Cli.Output.Pages;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Burdens;

/// <summary>What of the capabilities that are needed is pledged.</summary>
internal sealed class CoverageView(CoverageReport report) : PageView
{
    public override int Exit
    {
        get
        {
            if (report.Requirements.Any(requirement => requirement.Days.Any(day => day.Missing > Rational.Zero)))
                return ExitCode.Findings;
            return report.Requirements.Any(requirement => requirement.Unknown is not null) ? ExitCode.Inconclusive : ExitCode.Success;
        }
    }

    public override void WriteJson(TextWriter output, string file) => JsonCoverage.Write(output, file, report);

    public override void WriteCsv(TextWriter output) => CsvCoverage.Write(output, report);

    protected override void Fill(Page page)
    {
        page.Title(SituationTitle.Of(report.Situation, report.Scenario));
        if (report.Requirements.IsEmpty)
            page.Sentence("The file declares no requirement.");
        foreach (var sheet in CoverageSheets.Of(report))
            page.Sheet(sheet);
    }
}
