namespace AfterNato.Cli.Output.Pages;

/// <summary>What people read, on a terminal or in a document. Every part is given as plain text; no name of a file can become markup.</summary>
internal abstract class Page
{
    /// <summary>What the page is about.</summary>
    public abstract void Title(string text);

    public abstract void Sentence(string text);

    /// <summary>Sentences that stand one below the other.</summary>
    public abstract void List(IReadOnlyCollection<string> sentences);

    /// <summary>A table with its title and its notes; nothing where it has neither rows nor notes.</summary>
    public abstract void Sheet(Sheet sheet);
}
