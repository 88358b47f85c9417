using AfterNato.Checks.Burdens.Tables;
using AfterNato.Cli.Output.Pages;
using AfterNato.Runtime.Burdens;

namespace AfterNato.Cli.Output.Burdens;

/// <summary>Who bears what of each burden.</summary>
internal sealed class BurdenView(BurdenReport report) : PageView
{
    public override int Exit
    {
        get
        {
            var divisions = report.Tables.SelectMany(table => table.Columns).Select(column => column.Division).ToList();
            if (divisions.Any(division => division is BurdenDivision.Impossible))
                return ExitCode.Findings;
            return divisions.Any(division => division is BurdenDivision.Unknown) ? ExitCode.Inconclusive : ExitCode.Success;
        }
    }

    public override void WriteJson(TextWriter output, string file) => JsonBurdens.Write(output, file, report);

    public override void WriteCsv(TextWriter output) => CsvBurdens.Write(output, report);

    protected override void Fill(Page page)
    {
        page.Title(SituationTitle.Of(report.Situation, report.Scenario));
        foreach (var sheet in report.Tables.SelectMany(BurdenSheets.Of))
            page.Sheet(sheet);
    }
}
