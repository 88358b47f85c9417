using System.Globalization;
using System.Text;

namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>Writes graphs in the language of Graphviz.</summary>
internal static class DotGraph
{
    public static string Write(GraphPicture picture)
    {
        var graph = picture.Graph;
        var text = new StringBuilder("digraph architecture {\n");
        text.Append(CultureInfo.InvariantCulture, $"  graph [label={Quoted([picture.Title, picture.Day])}, labelloc=t, tooltip={Quoted([picture.Description])}, fontname=\"Helvetica\"]\n");
        text.Append("  node [shape=box, fontname=\"Helvetica\", fontsize=11]\n  edge [fontname=\"Helvetica\", fontsize=10]\n");
        foreach (var group in graph.Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph cluster_{group.Id} {{\n    label={Quoted([group.Title])}\n");
            foreach (var node in graph.Nodes.Where(node => node.Group == group.Id))
                text.Append(CultureInfo.InvariantCulture, $"    {Node(node)}\n");
            text.Append("  }\n");
        }

        foreach (var node in graph.Nodes.Where(GraphText.IsFree))
            text.Append(CultureInfo.InvariantCulture, $"  {Node(node)}\n");
        foreach (var edge in graph.Edges)
            text.Append(CultureInfo.InvariantCulture, $"  \"{edge.From}\" -> \"{edge.To}\"{Attributes(edge)}\n");
        return text.Append("}\n").ToString();
    }

    private static string Node(GraphNode node)
    {
        var shape = node.Shape switch
        {
            NodeShape.Round => ", style=rounded",
            NodeShape.Fork => ", shape=hexagon",
            NodeShape.Diamond => ", shape=diamond",
            _ => "",
        };
        return $"\"{node.Id}\" [label={Quoted(GraphText.LinesOf(node))}{shape}]";
    }

    private static string Attributes(GraphEdge edge)
    {
        List<string> attributes = [];
        if (edge.Label is { } label)
            attributes.Add($"label={Quoted([label])}");
        if (edge.IsDashed)
            attributes.Add("style=dashed");
        if (!edge.HasArrow)
            attributes.Add("arrowhead=none");
        return attributes.Count == 0 ? "" : $" [{string.Join(", ", attributes)}]";
    }

    // A backslash begins `\N`, the name of the node, and an ampersand a character by its name.
    private static string Quoted(IEnumerable<string> lines) => $"\"{string.Join("\\n", lines.Select(Escaped))}\"";

    private static string Escaped(string line) => Drawing.PlainText.Of(line)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal);
}
