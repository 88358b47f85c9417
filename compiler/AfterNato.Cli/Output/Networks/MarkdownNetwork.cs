using AfterNato.Checks.Networks;
using AfterNato.Cli.Output.Power;

namespace AfterNato.Cli.Output.Networks;

/// <summary>Prints the network of coalitions as Markdown, for a paper or a page.</summary>
internal static class MarkdownNetwork
{
    public static void Write(TextWriter output, NetworkReport network)
    {
        var markdown = new MarkdownText(output);
        markdown.Heading(2, NetworkTables.Title(network));
        foreach (var sentence in NetworkTables.Sentences(network))
            markdown.Paragraph(sentence);
        Write(markdown, "Coalitions", NetworkTables.Coalitions(network));
        foreach (var unable in network.Coalitions.Where(coalition => !coalition.CanAct))
            markdown.Paragraph($"{unable.Inability}: it cannot act.");
        Write(markdown, "Functions", NetworkTables.Functions(network));
        Write(markdown, "Members through whom alone it hangs together", NetworkTables.Cuts(network));
        Write(markdown, "Members", NetworkTables.Members(network));
    }

    private static void Write(MarkdownText markdown, string title, List<string[]> table)
    {
        if (table.Count == 1)
            return;
        markdown.Heading(3, title);
        markdown.Table(table);
    }
}
