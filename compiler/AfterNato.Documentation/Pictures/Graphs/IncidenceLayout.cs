using System.Collections.Immutable;

using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>
/// Draws a graph whose edges lead from the nodes of one group to those of another as a table with a sign for each edge: however many edges there are, none of them
/// crosses another. The nodes of the first group have columns, the others rows. The titles of columns stand above each other like the steps of a stair, so that they
/// can be read from left to right.
/// </summary>
/// <param name="columns">The id of the group whose nodes have columns.</param>
/// <param name="signs">The sign of an edge that says so, by its label; others have a full disc.</param>
/// <param name="language">The language in which each sign is told.</param>
internal sealed class IncidenceLayout(string columns, ImmutableDictionary<string, Mark> signs, Language language) : GraphLayout
{
    private const int Cell = 25;
    private const int Stair = 18;
    private const int LeastLabel = 330;
    private const int MostLines = 4;

    public override Sketch Draw(Graph graph)
    {
        var easel = new Easel();
        var across = graph.Nodes.Where(node => node.Group == columns).ToList();
        var down = graph.Nodes.Where(node => node.Group != columns).ToList();
        var width = Math.Max(Usual, (2 * Margin) + LeastLabel + (across.Count * Cell));
        var label = width - (2 * Margin) - (across.Count * Cell);
        var top = Margin + (across.Count * Stair) + 10;
        var rows = down.ConvertAll(node => (Node: node, Height: DrawRow(new Easel(), node, 0, label)));
        var bottom = top + rows.Sum(row => row.Height);
        DrawColumns(easel, across, top, bottom, Margin + label);

        var edges = graph.Edges.GroupBy(edge => edge.To).ToDictionary(to => to.Key, to => to.ToDictionary(edge => edge.From));
        var y = top;
        foreach (var (node, height) in rows)
        {
            easel.Line(Margin, y, width - Margin, y, Tone.FaintLine);
            DrawRow(easel, node, y, label);
            DrawSigns(easel, across, node, edges.GetValueOrDefault(node.Id, []), Margin + label, y + (height / 2));
            y += height;
        }

        easel.Line(Margin, y, width - Margin, y, Tone.FaintLine);
        y = Legend.Draw(easel, graph.Legend, graph.Notes, Margin, y, width - (2 * Margin));
        return easel.Finished(width, y + Margin);
    }

    // The last column has the highest step, so that no line down crosses a title.
    private static void DrawColumns(Easel easel, List<GraphNode> across, int top, int bottom, int left)
    {
        for (var column = 0; column < across.Count; column++)
        {
            var x = left + (column * Cell) + (Cell / 2);
            var y = Margin + ((across.Count - 1 - column) * Stair) + 12;
            easel.Line(x, y + 3, x, bottom, Tone.FaintLine);
            var mark = across[column].Mark == Mark.None ? 0 : Marks.Room;
            if (mark > 0)
                Marks.Draw(easel, across[column].Mark, x - 6, y - 5);
            var ink = across[column].Tone == Tone.AlarmSoft ? Ink.Alarm : Ink.Plain;
            easel.Text(across[column].Title, x + (mark == 0 ? 3 : -mark + 4), y, x - Margin - mark, TextStyle.Figure.In(ink), Anchor.End);
        }
    }

    private void DrawSigns(Easel easel, List<GraphNode> across, GraphNode node, Dictionary<string, GraphEdge> edges, int left, int y)
    {
        var inside = Enumerable.Range(0, across.Count).Where(column => edges.ContainsKey(across[column].Id)).ToList();
        if (inside.Count > 1)
            easel.Line(left + (inside[0] * Cell) + (Cell / 2), y, left + (inside[^1] * Cell) + (Cell / 2), y);
        foreach (var column in inside)
        {
            var sign = edges[across[column].Id].Label is { } text && signs.TryGetValue(text, out var found) ? found : Mark.Full;
            Marks.Draw(easel, sign, left + (column * Cell) + (Cell / 2), y, language.Pair(node.Title, across[column].Title));
        }
    }

    /// <returns>The height of the row.</returns>
    private static int DrawRow(Easel easel, GraphNode node, int top, int label)
    {
        var mark = node.Mark == Mark.None ? 0 : Marks.Room;
        if (mark > 0)
            Marks.Draw(easel, node.Mark, Margin + 7, top + 13);
        var y = easel.Paragraph(node.Title, Margin + mark, top + 4, label - mark - 8, TextStyle.Figure, MostLines);
        foreach (var line in node.Lines)
            y = easel.Paragraph(line.Text, Margin + mark, y, label - mark - 8, TextStyle.Small.In(line.Ink), 2);
        return y + 5 - top;
    }
}
