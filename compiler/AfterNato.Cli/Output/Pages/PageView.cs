namespace AfterNato.Cli.Output.Pages;

/// <summary>An answer that a terminal and a document show alike.</summary>
internal abstract class PageView : AnswerView
{
    public sealed override void WriteText(TextWriter output, Colour colour) => Fill(new TextPage(output, colour));

    public sealed override void WriteMarkdown(TextWriter output) => Fill(new MarkdownPage(new MarkdownText(output)));

    /// <summary>Prints the answer on a page.</summary>
    protected abstract void Fill(Page page);
}
