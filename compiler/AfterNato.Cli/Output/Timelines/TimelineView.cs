using AfterNato.Checks.Time;

namespace AfterNato.Cli.Output.Timelines;

/// <summary>What happens in an architecture as time passes. A terminal shows it day by day, a document as a table.</summary>
internal sealed class TimelineView(Timeline timeline) : AnswerView
{
    public override int Exit => timeline.Unknowns.IsEmpty ? ExitCode.Success : ExitCode.Inconclusive;

    public override void WriteJson(TextWriter output, string file) => JsonTimeline.Write(output, file, timeline);

    public override void WriteCsv(TextWriter output) => CsvTimeline.Write(output, timeline);

    public override void WriteText(TextWriter output, Colour colour) => new TextTimeline(output, colour).Write(timeline);

    public override void WriteMarkdown(TextWriter output) => MarkdownTimeline.Write(output, timeline);
}
