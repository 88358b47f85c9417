using AfterNato.Checks.Reforms;
using AfterNato.Cli.Output.Pages;

namespace AfterNato.Cli.Output.Reforms;

/// <summary>Reforms step by step.</summary>
internal sealed class ReformView(ReformReport report) : PageView
{
    public override int Exit
    {
        get
        {
            var standings = report.Transitions.SelectMany(transition => transition.Analysis.Following.Select(transition.Analysis.StandingOf)).ToHashSet();
            if (standings.Contains(StageStanding.Unsafe) || standings.Contains(StageStanding.Impossible))
                return ExitCode.Findings;
            return standings.Contains(StageStanding.Unknown) ? ExitCode.Inconclusive : ExitCode.Success;
        }
    }

    public override void WriteJson(TextWriter output, string file) => JsonReform.Write(output, file, report);

    public override void WriteCsv(TextWriter output) => CsvReform.Write(output, report);

    protected override void Fill(Page page)
    {
        foreach (var transition in report.Transitions)
        {
            page.Title(ReformSheets.Title(report, transition.Analysis));
            page.Sentence(ReformSheets.Guarded(transition.Analysis));
            page.Sentence(ReformProse.Order(transition.Analysis).ToString());
            page.Sheet(ReformSheets.Stages(transition));
            page.Sheet(ReformSheets.Invariants(transition));
        }
    }
}
