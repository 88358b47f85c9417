using System.Globalization;
using System.Text;

namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>Writes graphs in the language D2.</summary>
internal static class D2Graph
{
    public static string Write(GraphPicture picture)
    {
        var graph = picture.Graph;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"direction: down\npicture_title: {Quoted([picture.Title, picture.Day])} {{\n  shape: text\n  near: top-center\n  tooltip: {Quoted([picture.Description])}\n}}\n");
        foreach (var group in graph.Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"{group.Id}: {Quoted([group.Title])} {{\n");
            foreach (var node in graph.Nodes.Where(node => node.Group == group.Id))
                text.Append(CultureInfo.InvariantCulture, $"  {Node(node)}\n");
            text.Append("}\n");
        }

        var places = graph.Nodes.ToDictionary(node => node.Id, node => node.Group is { } group ? $"{group}.{node.Id}" : node.Id);
        foreach (var node in graph.Nodes.Where(GraphText.IsFree))
            text.Append(CultureInfo.InvariantCulture, $"{Node(node)}\n");
        foreach (var edge in graph.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"{places[edge.From]} {(edge.HasArrow ? "->" : "--")} {places[edge.To]}");
            if (edge.Label is { } label)
                text.Append(CultureInfo.InvariantCulture, $": {Quoted([label])}");
            text.Append(edge.IsDashed ? $"{(edge.Label is null ? ":" : "")} {{ style.stroke-dash: 4 }}\n" : "\n");
        }

        return text.ToString();
    }

    private static string Node(GraphNode node)
    {
        var shape = node.Shape switch
        {
            NodeShape.Round => " { style.border-radius: 99 }",
            NodeShape.Fork => " { shape: hexagon }",
            NodeShape.Diamond => " { shape: diamond }",
            _ => "",
        };
        return $"{node.Id}: {Quoted(GraphText.LinesOf(node))}{shape}";
    }

    // A dollar sign begins a variable.
    private static string Quoted(IEnumerable<string> lines) => $"\"{string.Join("\\n", lines.Select(Escaped))}\"";

    private static string Escaped(string line) => Drawing.PlainText.Of(line)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("$", "\\$", StringComparison.Ordinal);
}
