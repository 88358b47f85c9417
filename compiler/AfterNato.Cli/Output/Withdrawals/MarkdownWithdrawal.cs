using AfterNato.Checks.Withdrawals;
using AfterNato.Cli.Output.Power;

namespace AfterNato.Cli.Output.Withdrawals;

/// <summary>Prints what follows from withdrawals as Markdown, for a paper or a page.</summary>
internal static class MarkdownWithdrawal
{
    public static void Write(TextWriter output, WithdrawalReport report)
    {
        var markdown = new MarkdownText(output);
        markdown.Heading(2, WithdrawalText.Title(report));
        foreach (var sentence in WithdrawalText.Taken(report.Taken))
            markdown.Paragraph(sentence);
        foreach (var (title, consequences) in WithdrawalText.Sections(report))
        {
            markdown.Heading(3, title);
            markdown.Table([["part", "consequence", "sources"], .. consequences.Select(consequence => new[] { LayerProse.Key(consequence.Layer), consequence.Message, string.Join(", ", consequence.Sources.Select(citation => citation.Source.Name)) })]);
        }

        markdown.Paragraph(WithdrawalText.Summary(report));
    }

    public static void Write(TextWriter output, FailureMatrix matrix)
    {
        var markdown = new MarkdownText(output);
        markdown.Heading(2, WithdrawalText.Title(matrix));
        markdown.Paragraph(WithdrawalText.Summary(matrix));
        if (matrix.Failures.IsEmpty)
            return;
        markdown.Table(WithdrawalText.Rows(matrix));
        if (WithdrawalText.More(matrix) is { } more)
            markdown.Paragraph(more);
    }
}
