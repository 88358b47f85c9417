using AfterNato.Checks.Networks;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output.Networks;

/// <summary>Prints the network of coalitions for people.</summary>
internal sealed class TextNetwork(TextWriter output, Colour colour)
{
    public void Write(NetworkReport network)
    {
        output.WriteLine(colour.Bold(SafeText.OneLine(NetworkTables.Title(network))));
        foreach (var sentence in NetworkTables.Sentences(network))
            output.WriteLine($"  {SafeText.OneLine(sentence)}");
        Write("Coalitions", NetworkTables.Coalitions(network));
        foreach (var unable in network.Coalitions.Where(coalition => !coalition.CanAct))
            output.WriteLine($"  {SafeText.OneLine(unable.Inability ?? "")}: it cannot act.");
        Write("Functions", NetworkTables.Functions(network));
        Write("Members through whom alone it hangs together", NetworkTables.Cuts(network));
        Write("Members", NetworkTables.Members(network));
    }

    private void Write(string title, List<string[]> table)
    {
        if (table.Count == 1)
            return;
        output.WriteLine();
        output.WriteLine(colour.Bold(title));
        Columns.Write(output, table.Select(row => row.Select(SafeText.OneLine).ToArray()), indent: 2);
    }
}
