using AfterNato.Checks.Withdrawals;

namespace AfterNato.Cli.Output.Withdrawals;

/// <summary>What follows when some members leave. A terminal shows it as sentences, a document as tables.</summary>
internal sealed class WithdrawalView(WithdrawalReport report) : AnswerView
{
    public override int Exit => WithdrawalText.Exit(
        report.Consequences.Any(consequence => consequence.Gravity == Gravity.Breaks), report.Consequences.Any(consequence => consequence.Gravity == Gravity.Undecided));

    public override void WriteJson(TextWriter output, string file) => JsonWithdrawal.Write(output, file, report);

    public override void WriteCsv(TextWriter output) => CsvWithdrawal.Write(output, report);

    public override void WriteText(TextWriter output, Colour colour) => new TextWithdrawal(output, colour).Write(report);

    public override void WriteMarkdown(TextWriter output) => MarkdownWithdrawal.Write(output, report);
}
