using AfterNato.Checks.Power;

namespace AfterNato.Cli.Output.Power;

/// <summary>Who has what power in a decision. A terminal shows bars, a document tables.</summary>
/// <param name="report">The power.</param>
/// <param name="isExact">Whether fractions are written in place of decimals and bars.</param>
/// <param name="explainsEngine">Whether it is told how everything was computed.</param>
internal sealed class PowerView(PowerReport report, bool isExact, bool explainsEngine) : AnswerView
{
    public override int Exit => PowerRows.Of(report).Any(row => row.Unknown is not null) ? ExitCode.Inconclusive : ExitCode.Success;

    public override void WriteJson(TextWriter output, string file) => JsonPower.Write(output, file, report, explainsEngine);

    public override void WriteCsv(TextWriter output) => CsvPower.Write(output, report, explainsEngine);

    public override void WriteText(TextWriter output, Colour colour) => new TextPower(output, new PowerStyle(colour, isExact, explainsEngine)).Write(report);

    public override void WriteMarkdown(TextWriter output) => new MarkdownPower(output, new PowerStyle(Colour.None, isExact, explainsEngine)).Write(report);
}
