namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>What programs that draw graphs are given as text: signs become words of the legend there, for they have signs of their own.</summary>
internal static class GraphText
{
    /// <summary>The lines of a node, its title first.</summary>
    public static IEnumerable<string> LinesOf(GraphNode node) =>
        node.Lines.Select(line => (line.IsDetail ? "– " : "") + line.Text).Prepend(node.Title).Select(Drawing.PlainText.Of);

    /// <summary>Whether the node lies in no group.</summary>
    public static bool IsFree(GraphNode node) => node.Group is null;
}
