using AfterNato.Checks.Withdrawals;
using AfterNato.Cli.Output.Pages;

namespace AfterNato.Cli.Output.Withdrawals;

/// <summary>Prints what follows when members leave as Markdown, for a paper or a page.</summary>
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
            markdown.Table([["part", "consequence", "sources"], .. consequences.Select(consequence => new[] { LayerProse.Key(consequence.Layer), consequence.Message.ToString(), string.Join(", ", consequence.Sources.Select(citation => citation.Source.Name)) })]);
        }

        new MarkdownPage(markdown).Sheet(WithdrawalText.Unknown(report.Unknown));
        markdown.Paragraph(WithdrawalText.Summary(report));
    }
}
