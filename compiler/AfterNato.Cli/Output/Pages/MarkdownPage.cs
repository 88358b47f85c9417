namespace AfterNato.Cli.Output.Pages;

/// <summary>A page in Markdown, for a paper or a site.</summary>
internal sealed class MarkdownPage(MarkdownText markdown) : Page
{
    public override void Title(string text) => markdown.Heading(2, text);

    public override void Sentence(string text) => markdown.Paragraph(text);

    public override void List(string title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
            return;
        markdown.Heading(3, title);
        markdown.List(sentences);
    }

    public override void Sheet(Sheet sheet)
    {
        if (sheet.IsEmpty)
            return;
        markdown.Heading(3, sheet.Title);
        if (!sheet.Rows.IsEmpty)
            markdown.Table([[.. sheet.Header], .. sheet.Rows.Select(row => row.ToArray())], sheet.HasFigures, sheet.Sum);
        foreach (var note in sheet.Notes)
            markdown.Paragraph(note);
    }
}
