using AfterNato.Checks.Withdrawals;
using AfterNato.Cli.Output.Pages;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output.Withdrawals;

/// <summary>Prints what follows when members leave for people.</summary>
internal sealed class TextWithdrawal(TextWriter output, Colour colour)
{
    public void Write(WithdrawalReport report)
    {
        output.WriteLine(colour.Bold(SafeText.OneLine(WithdrawalText.Title(report))));
        foreach (var sentence in WithdrawalText.Taken(report.Taken))
            output.WriteLine($"  {SafeText.OneLine(sentence)}");
        foreach (var (title, consequences) in WithdrawalText.Sections(report))
        {
            output.WriteLine();
            output.WriteLine(colour.Bold(title));
            foreach (var consequence in consequences)
            {
                output.WriteLine($"  {SafeText.OneLine(consequence.Message.ToString())}");
                if (consequence.Sources is { IsEmpty: false } sources && consequence.Gravity <= Gravity.Undecided)
                    output.WriteLine($"    {colour.Dim("sources:")} {SafeText.OneLine(string.Join(", ", sources.Select(citation => citation.IsUnverified ? $"{citation.Source.Name} (unverified)" : citation.Source.Name)))}");
            }
        }

        new TextPage(output, colour).Sheet(WithdrawalText.Unknown(report.Unknown));
        output.WriteLine();
        output.WriteLine(WithdrawalText.Summary(report));
    }
}
