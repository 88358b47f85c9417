using System.Globalization;
using System.Text;

namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>Writes graphs as flowcharts of Mermaid.</summary>
internal static class MermaidGraph
{
    public static string Write(GraphPicture picture)
    {
        var graph = picture.Graph;
        var text = new StringBuilder("flowchart TD\n");
        text.Append(CultureInfo.InvariantCulture, $"  accTitle: {Escaped(picture.Title)}\n  accDescr: {Escaped(picture.Description)}\n");
        foreach (var group in graph.Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph {group.Id}[\"{Escaped(group.Title)}\"]\n");
            foreach (var node in graph.Nodes.Where(node => node.Group == group.Id))
                text.Append(CultureInfo.InvariantCulture, $"    {Node(node)}\n");
            text.Append("  end\n");
        }

        foreach (var node in graph.Nodes.Where(GraphText.IsFree))
            text.Append(CultureInfo.InvariantCulture, $"  {Node(node)}\n");
        foreach (var edge in graph.Edges)
            text.Append(CultureInfo.InvariantCulture, $"  {edge.From} {Line(edge)}{(edge.Label is { } label ? $"|\"{Escaped(label)}\"|" : "")} {edge.To}\n");
        return text.ToString();
    }

    /// <summary>Text between quotation marks, with nothing in it that means anything to Mermaid: what is not plainly a word is written by its number.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in Drawing.PlainText.Of(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (rune.Value > 127 && !Rune.IsControl(rune)) || rune.Value is ' ' or '.' or ',' or '-' or '+' or '(' or ')' or ':' or '/' or '\'')
                escaped.Append(rune.ToString());
            else
                escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return escaped.ToString();
    }

    private static string Node(GraphNode node)
    {
        var label = $"\"{string.Join("<br/>", GraphText.LinesOf(node).Select(Escaped))}\"";
        return node.Shape switch
        {
            NodeShape.Round => $"{node.Id}([{label}])",
            NodeShape.Fork => $"{node.Id}{{{{{label}}}}}",
            NodeShape.Diamond => $"{node.Id}{{{label}}}",
            _ => $"{node.Id}[{label}]",
        };
    }

    private static string Line(GraphEdge edge) => (edge.IsDashed, edge.HasArrow) switch
    {
        (true, true) => "-.->",
        (true, false) => "-.-",
        (false, true) => "-->",
        _ => "---",
    };
}
