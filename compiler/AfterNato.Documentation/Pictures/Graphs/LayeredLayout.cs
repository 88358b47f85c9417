using System.Collections.Immutable;

using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>Draws a graph from the top down in layers, its edges upright and level.</summary>
internal sealed class LayeredLayout : GraphLayout
{
    private const int Between = 22;
    private const int Sweeps = 10;
    private const int Track = 8;
    private const int LabelHeight = 20;
    private const int Padding = 10;

    public override Sketch Draw(Graph graph)
    {
        var numbers = graph.Nodes.Select((node, number) => (node.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number);
        var plan = LayerPlan.Of(graph.Nodes.Length, [.. graph.Edges.Select(edge => (numbers[edge.From], numbers[edge.To]))]);
        var most = plan.Layers.Select(layer => layer.Count(place => place < graph.Nodes.Length)).DefaultIfEmpty(1).Max();
        var nodeWidth = Math.Clamp((Usual - (2 * Margin) - ((most - 1) * Between)) / Math.Max(most, 1), 200, 420);
        var widths = new int[plan.Places];
        for (var place = 0; place < plan.Places; place++)
            widths[place] = place < graph.Nodes.Length ? WidthOf(graph.Nodes[place], nodeWidth) : 8;
        var labels = Labels(graph, plan, widths);
        var (centres, width) = Centres(plan, widths);

        var easel = new Easel();
        var tracks = Tracks(plan, centres);
        var (tops, bottom) = Tops(graph, plan, widths, tracks, labels);
        for (var edge = 0; edge < graph.Edges.Length; edge++)
            DrawEdge(easel, graph, plan, edge, centres, tops, tracks, labels[edge]);
        for (var node = 0; node < graph.Nodes.Length; node++)
            DrawNode(easel, graph.Nodes[node], centres[node] - (widths[node] / 2), tops[plan.LayerOf(node)], widths[node]);
        var y = Legend.Draw(easel, graph.Legend, graph.Notes, Margin, bottom, width - (2 * Margin));
        return easel.Finished(width, y + Margin);
    }

    private static int WidthOf(GraphNode node, int usual)
    {
        if (node.Shape is NodeShape.Box || !node.Lines.IsEmpty)
            return usual;
        return Math.Min(usual, TextMeasure.Width(PlainText.Of(node.Title), TextStyle.Strong) + (4 * Padding));
    }

    // A label stands right of its edge, above the next place on its way, which makes room for it.
    private static TextLines?[] Labels(Graph graph, LayerPlan plan, int[] widths)
    {
        var labels = new TextLines?[graph.Edges.Length];
        for (var edge = 0; edge < labels.Length; edge++)
        {
            if (graph.Edges[edge].Label is not { } label || plan.Ways[edge] is not [_, var next, ..])
                continue;
            var isFree = next >= graph.Nodes.Length;
            labels[edge] = TextLines.OneLine(label, isFree ? 120 : (widths[next] / 2) - 10, TextStyle.Small);
            if (isFree)
                widths[next] = 2 * ((labels[edge]?.Widest(TextStyle.Small) ?? 0) + 10);
        }

        return labels;
    }

    private static (int[] Centres, int Width) Centres(LayerPlan plan, int[] widths)
    {
        var centres = new int[plan.Places];
        foreach (var layer in plan.Layers)
        {
            var x = 0;
            foreach (var place in layer)
            {
                centres[place] = x + (widths[place] / 2);
                x += widths[place] + Between;
            }
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var isDown = sweep % 2 == 0;
            foreach (var layer in isDown ? plan.Layers : Enumerable.Reverse(plan.Layers))
                Align(layer, place => isDown ? plan.Above(place) : plan.Below(place), centres, widths);
        }

        var left = Enumerable.Range(0, plan.Places).Select(place => centres[place] - ((widths[place] + 1) / 2)).DefaultIfEmpty(0).Min();
        var right = Enumerable.Range(0, plan.Places).Select(place => centres[place] + ((widths[place] + 1) / 2)).DefaultIfEmpty(0).Max();
        var width = Math.Max(Usual, right - left + (2 * Margin));
        var shift = ((width - (right - left)) / 2) - left;
        for (var place = 0; place < centres.Length; place++)
            centres[place] += shift;
        return (centres, width);
    }

    // Pushed to the right as far as needed, then to the left, and the middle of both: no two come nearer than they may in either, nor in the middle.
    private static void Align(List<int> layer, Func<int, IReadOnlyList<int>> neighbours, int[] centres, int[] widths)
    {
        var wanted = layer.ConvertAll(place => neighbours(place) is { Count: > 0 } near ? near.Sum(neighbour => centres[neighbour]) / near.Count : centres[place]);
        var (right, left) = (wanted.ToArray(), wanted.ToArray());
        for (var number = 1; number < layer.Count; number++)
            right[number] = Math.Max(wanted[number], right[number - 1] + Apart(number));
        for (var number = layer.Count - 2; number >= 0; number--)
            left[number] = Math.Min(wanted[number], left[number + 1] - Apart(number + 1));
        for (var number = 0; number < layer.Count; number++)
            centres[layer[number]] = (right[number] + left[number]) >> 1;

        int Apart(int number) => ((widths[layer[number - 1]] + widths[layer[number]] + 1) / 2) + Between;
    }

    // Level parts of edges that leave different places do not lie on each other.
    private static Dictionary<int, int> Tracks(LayerPlan plan, int[] centres)
    {
        var tracks = new Dictionary<int, int>();
        foreach (var layer in plan.Layers)
        {
            var ends = new List<int>();
            foreach (var place in layer.Where(place => plan.Below(place).Any(below => centres[below] != centres[place])).OrderBy(place => Reach(place).Left))
            {
                var (from, to) = Reach(place);
                var track = ends.FindIndex(end => end < from);
                if (track < 0)
                {
                    track = ends.Count;
                    ends.Add(to);
                }

                ends[track] = to;
                tracks[place] = track;
            }
        }

        return tracks;

        (int Left, int Right) Reach(int place)
        {
            var all = plan.Below(place).Select(below => centres[below]).Append(centres[place]).ToList();
            return (all.Min(), all.Max());
        }
    }

    private static (int[] Tops, int Bottom) Tops(Graph graph, LayerPlan plan, int[] widths, Dictionary<int, int> tracks, TextLines?[] labels)
    {
        var tops = new int[plan.Layers.Count + 1];
        var y = Margin;
        for (var layer = 0; layer < plan.Layers.Count; layer++)
        {
            tops[layer] = y;
            var height = plan.Layers[layer].Where(place => place < graph.Nodes.Length).Select(node => DrawNode(new Easel(), graph.Nodes[node], 0, 0, widths[node])).DefaultIfEmpty(0).Max();
            var lanes = plan.Layers[layer].Select(place => tracks.GetValueOrDefault(place, -1)).DefaultIfEmpty(-1).Max() + 1;
            var isLabelled = Enumerable.Range(0, labels.Length).Any(edge => labels[edge] is not null && plan.LayerOf(plan.Ways[edge][0]) == layer);
            y += height + 26 + (lanes * Track) + (isLabelled ? LabelHeight : 0);
        }

        tops[^1] = y;
        return (tops, Math.Max(Margin, y - 26));
    }

    private static void DrawEdge(Easel easel, Graph graph, LayerPlan plan, int edge, int[] centres, int[] tops, Dictionary<int, int> tracks, TextLines? label)
    {
        var way = plan.Ways[edge];
        if (way.Length < 2)
            return;
        var points = ImmutableArray.CreateBuilder<(int X, int Y)>();
        points.Add((centres[way[0]], tops[plan.LayerOf(way[0])] + 8));
        for (var step = 1; step < way.Length; step++)
        {
            var (from, to, next) = (centres[way[step - 1]], centres[way[step]], tops[plan.LayerOf(way[step])]);
            if (from != to)
            {
                var lanes = plan.Layers[plan.LayerOf(way[step - 1])].Select(place => tracks.GetValueOrDefault(place, -1)).Max();
                var level = next - 14 - LabelRoom(graph, plan, way[step - 1]) - ((lanes - tracks.GetValueOrDefault(way[step - 1])) * Track);
                points.Add((from, level));
                points.Add((to, level));
            }

            if (label is not null && step == 1)
                easel.Lines(label, to + 7, next - LabelHeight - 1, TextStyle.Small);
        }

        points.Add((centres[way[^1]], tops[plan.LayerOf(way[^1])]));
        if (plan.IsTurned[edge])
            points.Reverse();
        easel.Add(new Shape.Route(points.ToImmutable(), Tone.Line) { IsDashed = graph.Edges[edge].IsDashed, HasArrow = graph.Edges[edge].HasArrow });
    }

    // All edges that leave a layer bend above its labels.
    private static int LabelRoom(Graph graph, LayerPlan plan, int place) =>
        Enumerable.Range(0, graph.Edges.Length).Any(edge => graph.Edges[edge].Label is not null && plan.LayerOf(plan.Ways[edge][0]) == plan.LayerOf(place)) ? LabelHeight : 0;

    /// <returns>The height of the node.</returns>
    private static int DrawNode(Easel easel, GraphNode node, int x, int top, int width)
    {
        var inner = new Easel();
        var mark = node.Mark == Mark.None ? 0 : Marks.Room;
        var isCentred = node.Lines.IsEmpty && mark == 0;
        var y = inner.Paragraph(node.Title, isCentred ? x + (width / 2) : x + Padding + mark, top + 6, width - (2 * Padding) - mark, TextStyle.Strong, 4, isCentred ? Anchor.Middle : Anchor.Start);
        foreach (var line in node.Lines)
        {
            var style = (line.IsDetail ? TextStyle.Figure : TextStyle.Body).In(line.Ink);
            var indent = line.Mark == Mark.None ? 0 : Marks.Room;
            if (line.Mark != Mark.None)
                Marks.Draw(inner, line.Mark, x + Padding + 6, y + style.Size - 4);
            y = inner.Paragraph(line.Text, x + Padding + indent, y, width - (2 * Padding) - indent, style, 3);
        }

        var height = y + 7 - top;
        easel.Add(new Shape.Box(x, top, width, height, node.Tone, node.Shape switch { NodeShape.Round => 14, NodeShape.Fork => 8, _ => 3 }) { IsOutlined = true, IsDashed = node.Shape == NodeShape.Fork });
        if (mark > 0)
            Marks.Draw(easel, node.Mark, x + Padding + 6, top + 15);
        foreach (var shape in inner.Finished(0, 0).Shapes)
            easel.Add(shape);
        return height;
    }
}
