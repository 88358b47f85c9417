using AfterNato.Checks.Reforms;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output.Reforms;

/// <summary>Prints reforms step by step for people.</summary>
internal sealed class TextReform(TextWriter output, Colour colour)
{
    public void Write(ReformReport report)
    {
        for (var number = 0; number < report.Transitions.Length; number++)
        {
            if (number > 0)
                output.WriteLine();
            Write(report, report.Transitions[number]);
        }
    }

    private void Write(ReformReport report, ReportedTransition transition)
    {
        var analysis = transition.Analysis;
        output.WriteLine(colour.Bold(SafeText.OneLine(ReformTables.Title(report, analysis))));
        output.WriteLine($"  {ReformTables.Guarded(analysis)}");
        output.WriteLine();
        WriteTable(ReformTables.Stages(analysis));
        if (ReformTables.Invariants(analysis) is { Count: > 0 } invariants)
        {
            output.WriteLine();
            WriteTable(invariants);
        }

        var remarks = ReformTables.Remarks(transition).ToList();
        if (remarks.Count > 0)
            output.WriteLine();
        foreach (var remark in remarks)
            output.WriteLine($"  {SafeText.OneLine(remark)}");
        output.WriteLine();
        output.WriteLine(SafeText.OneLine(ReformProse.Order(analysis)));
    }

    private void WriteTable(List<string[]> rows) => Columns.Write(output, rows.Select(row => row.Select(SafeText.OneLine).ToArray()), indent: 2);
}
