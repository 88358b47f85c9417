using AfterNato.Checks.Withdrawals;
using AfterNato.Cli.Output.Pages;

namespace AfterNato.Cli.Output.Withdrawals;

/// <summary>What breaks when each member alone leaves, or each two together.</summary>
internal sealed class FailureView(FailureMatrix matrix) : PageView
{
    public override int Exit => WithdrawalText.Exit(matrix.Failures.Any(failure => !failure.Broken.IsEmpty), matrix.Failures.Any(failure => !failure.Undecided.IsEmpty));

    public override void WriteJson(TextWriter output, string file) => JsonWithdrawal.Write(output, file, matrix);

    public override void WriteCsv(TextWriter output) => CsvWithdrawal.Write(output, matrix);

    protected override void Fill(Page page)
    {
        page.Title(WithdrawalText.Title(matrix));
        page.Sentence(WithdrawalText.Summary(matrix));
        page.Sheet(WithdrawalText.Matrix(matrix));
        page.Sheet(WithdrawalText.Unknown(matrix.Unknown));
    }
}
