using System.Collections.Immutable;

using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>Answers in rows and columns.</summary>
/// <param name="Columns">The titles of the columns.</param>
/// <param name="Rows">The rows from the top.</param>
internal sealed record GridChart(ImmutableArray<string> Columns, ImmutableArray<GridRow> Rows) : Chart
{
    private const int Padding = 6;
    private const int Narrowest = 122;
    private const int MostLines = 9;

    public override Sketch Draw()
    {
        var easel = new Easel();
        var label = Columns.Length > 5 ? 170 : 210;
        var width = Math.Max(Usual, (2 * Margin) + label + (Columns.Length * Narrowest));
        var each = (width - (2 * Margin) - label) / Math.Max(Columns.Length, 1);
        var y = Margin;
        var bottom = y;
        for (var column = 0; column < Columns.Length; column++)
            bottom = Math.Max(bottom, easel.Paragraph(Columns[column], Margin + label + (column * each) + Padding, y, each - (2 * Padding), TextStyle.Strong, 6));
        y = bottom + 4;
        easel.Line(Margin, y, width - Margin, y, Tone.Line, 2);
        string? group = null;
        foreach (var row in Rows)
        {
            if (row.Group is not null && row.Group != group)
            {
                var end = easel.Paragraph(row.Group, Margin, y + 8, width - (2 * Margin), TextStyle.Strong.In(Ink.Accent), 2);
                y = end + 4;
                easel.Line(Margin, y, width - Margin, y);
            }

            group = row.Group;
            y = DrawRow(easel, row, y, label, each);
            easel.Line(Margin, y, width - Margin, y, Tone.FaintLine);
        }

        return Finished(easel, y, width);
    }

    private static int DrawRow(Easel easel, GridRow row, int top, int label, int each)
    {
        var bottom = easel.Paragraph(row.Label, Margin, top + Padding - 2, label - Padding, TextStyle.Figure, MostLines);
        if (row.Detail is { } detail)
            bottom = easel.Paragraph(detail, Margin, bottom, label - Padding, TextStyle.Small, 2);
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var cell = row.Cells[column];
            var x = Margin + label + (column * each) + Padding;
            var mark = cell.Mark == Mark.None ? 0 : Marks.Room;
            if (mark > 0)
                Marks.Draw(easel, cell.Mark, x + 6, top + Padding + 7);
            var style = TextStyle.Figure.In(cell.Ink);
            bottom = Math.Max(bottom, easel.Paragraph(cell.Text, x + mark, top + Padding - 2, each - (2 * Padding) - mark, style, MostLines));
        }

        return bottom + Padding - 2;
    }
}
