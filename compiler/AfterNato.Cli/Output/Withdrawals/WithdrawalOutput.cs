using AfterNato.Checks.Withdrawals;

namespace AfterNato.Cli.Output.Withdrawals;

/// <summary>Prints what follows from withdrawals, and gives the exit code that says so.</summary>
internal sealed class WithdrawalOutput(Terminal terminal, string file, Colour colour)
{
    public int Write(WithdrawalReport report, string format)
    {
        switch (format)
        {
            case "Json":
                JsonWithdrawal.Write(terminal.Output, file, report);
                break;
            case "Csv":
                CsvWithdrawal.Write(terminal.Output, report);
                break;
            case "Markdown":
                MarkdownWithdrawal.Write(terminal.Output, report);
                break;
            default:
                new TextWithdrawal(terminal.Output, colour).Write(report);
                break;
        }

        return Exit(report.Consequences.Any(consequence => consequence.Gravity == Gravity.Breaks), report.Consequences.Any(consequence => consequence.Gravity == Gravity.Undecided));
    }

    public int Write(FailureMatrix matrix, string format)
    {
        switch (format)
        {
            case "Json":
                JsonWithdrawal.Write(terminal.Output, file, matrix);
                break;
            case "Csv":
                CsvWithdrawal.Write(terminal.Output, matrix);
                break;
            case "Markdown":
                MarkdownWithdrawal.Write(terminal.Output, matrix);
                break;
            default:
                new TextWithdrawal(terminal.Output, colour).Write(matrix);
                break;
        }

        return Exit(matrix.Failures.Any(failure => !failure.Broken.IsEmpty), matrix.Failures.Any(failure => !failure.Undecided.IsEmpty));
    }

    private static int Exit(bool breaks, bool isUndecided) => breaks ? ExitCode.Findings : isUndecided ? ExitCode.Inconclusive : ExitCode.Success;
}
