using AfterNato.Checks.Reforms;
using AfterNato.Cli.Output.Power;

namespace AfterNato.Cli.Output.Reforms;

/// <summary>Prints reforms step by step as Markdown, for a paper or a page.</summary>
internal static class MarkdownReform
{
    public static void Write(TextWriter output, ReformReport report)
    {
        var markdown = new MarkdownText(output);
        foreach (var transition in report.Transitions)
        {
            var analysis = transition.Analysis;
            markdown.Heading(2, ReformTables.Title(report, analysis));
            markdown.Paragraph(ReformTables.Guarded(analysis));
            markdown.Table(ReformTables.Stages(analysis));
            if (ReformTables.Invariants(analysis) is { Count: > 0 } invariants)
                markdown.Table(invariants);
            foreach (var remark in ReformTables.Remarks(transition))
                markdown.Paragraph(remark);
            markdown.Paragraph(ReformProse.Order(analysis));
        }
    }
}
