namespace AfterNato.Cli.Output.Pages;

/// <summary>A page in Markdown, for a paper or a site.</summary>
internal sealed class MarkdownPage(MarkdownText markdown) : Page
{
    public override void Title(string text) => markdown.Heading(2, text);

    public override void Sentence(string text) => markdown.Paragraph(text);

    public override void List(IReadOnlyCollection<string> sentences)
    {
        if (sentences.Count > 0)
            markdown.List(sentences);
    }

    public override void Sheet(Sheet sheet)
    {
        if (sheet.IsEmpty)
            return;
        markdown.Heading(3, sheet.Title);
        if (!sheet.Rows.IsEmpty)
            markdown.Table([[.. sheet.Header], .. sheet.Rows.Select(row => row.Select(OnOneLine).ToArray())], sheet.HasFigures, sheet.Sum);
        if (sheet.IsWide && !sheet.Notes.IsEmpty)
        {
            markdown.List(sheet.Notes);
            return;
        }

        foreach (var note in sheet.Notes)
            markdown.Paragraph(note);
    }

    private static string OnOneLine(string cell) => cell.Replace("\n", "; ", StringComparison.Ordinal);
}
