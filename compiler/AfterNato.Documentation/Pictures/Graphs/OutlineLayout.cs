using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>
/// Draws a graph as a tree that hangs from its left side: each node has a row of its own, further in than the one above it in the tree, its title on the left and what
/// is said about it on the right. However many nodes there are, the texts keep their size. A node stands under the first that leads to it.
/// </summary>
internal sealed class OutlineLayout : GraphLayout
{
    private const int Step = 24;
    private const int Deepest = 9;
    private const int Gap = 10;
    private const int Padding = 9;
    private const int TitleWidth = 236;

    public override Sketch Draw(Graph graph)
    {
        var easel = new Easel();
        var y = Margin;
        var open = new List<(int X, int Bottom)>();
        foreach (var (node, depth) in Rows(graph))
        {
            var x = Margin + (Math.Min(depth, Deepest) * Step);
            var (row, bottom) = DrawNode(node, x, y);
            open.RemoveRange(Math.Min(depth, open.Count), open.Count - Math.Min(depth, open.Count));
            if (depth > 0 && open.Count > 0)
            {
                // What is drawn already is not drawn again.
                Connect(easel, open[^1], x, y + 18);
                open[^1] = (open[^1].X, y + 18);
            }

            open.Add((x + (Step / 2), bottom));
            foreach (var shape in row.Finished(0, 0).Shapes)
                easel.Add(shape);
            y = bottom + Gap;
        }

        y = Legend.Draw(easel, graph.Legend, graph.Notes, Margin, y - Gap, Usual - (2 * Margin));
        return easel.Finished(Usual, y + Margin);
    }

    private static void Connect(Easel easel, (int X, int Bottom) above, int x, int y)
    {
        // Where it is as deep as is drawn, a node stands straight under the one above.
        if (above.X < x)
            easel.Add(new Shape.Route([(above.X, above.Bottom), (above.X, y), (x, y)], Tone.Line));
    }

    private static (Easel Drawn, int Bottom) DrawNode(GraphNode node, int x, int top)
    {
        var easel = new Easel();
        var width = Usual - Margin - x;
        var hasMark = node.Mark != Mark.None ? Marks.Room : 0;
        var titleWidth = node.Lines.IsEmpty ? width - (2 * Padding) - hasMark : Math.Min(TitleWidth, width * 2 / 5);
        var bottom = easel.Paragraph(node.Title, x + Padding + hasMark, top + Padding - 2, titleWidth, TextStyle.Head, 3);
        var left = x + Padding + hasMark + titleWidth + 14;
        var y = top + Padding - 2;
        foreach (var line in node.Lines)
        {
            var style = (line.IsDetail ? TextStyle.Figure : TextStyle.Body).In(line.Ink);
            var indent = (line.IsDetail ? 16 : 0) + (line.Mark == Mark.None ? 0 : Marks.Room);
            if (line.Mark != Mark.None)
                Marks.Draw(easel, line.Mark, left + indent - Marks.Room + 6, y + style.Size - 4);
            y = easel.Paragraph(line.Text, left + indent, y, Usual - Margin - Padding - left - indent, style, 2);
        }

        bottom = Math.Max(bottom, y) + Padding - 2;
        var framed = new Easel();
        framed.Add(new Shape.Box(x, top, width, bottom - top, node.Tone, node.Shape == NodeShape.Round ? 12 : 3) { IsOutlined = true });
        if (node.Mark != Mark.None)
            Marks.Draw(framed, node.Mark, x + Padding + 6, top + Padding + 8);
        foreach (var shape in easel.Finished(0, 0).Shapes)
            framed.Add(shape);
        return (framed, bottom);
    }

    // From the top down, each node before those under it; a circle begins with its first node.
    private static IEnumerable<(GraphNode Node, int Depth)> Rows(Graph graph)
    {
        var above = graph.Edges.Where(edge => !edge.IsDashed).GroupBy(edge => edge.To).ToDictionary(edges => edges.Key, edges => edges.First().From);
        var below = graph.Nodes.Where(node => above.ContainsKey(node.Id)).ToLookup(node => above[node.Id]);
        var seen = new HashSet<string>();
        var waiting = new Stack<(GraphNode Node, int Depth)>();
        foreach (var root in graph.Nodes.Where(node => !above.ContainsKey(node.Id)).Concat(graph.Nodes))
        {
            waiting.Push((root, 0));
            while (waiting.TryPop(out var next))
            {
                if (!seen.Add(next.Node.Id))
                    continue;
                yield return next;
                foreach (var child in below[next.Node.Id].Reverse())
                    waiting.Push((child, next.Depth + 1));
            }
        }
    }
}
