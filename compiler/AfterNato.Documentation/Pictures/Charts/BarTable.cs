using System.Collections.Immutable;
using System.Text;

using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>Bars in columns, one row for each of those whom they are about; all bars have one scale, so that they can be held against each other across columns too.</summary>
/// <param name="Columns">The titles of the columns.</param>
/// <param name="Rows">The rows from the top.</param>
internal sealed record BarTable(ImmutableArray<string> Columns, ImmutableArray<BarRow> Rows) : Chart
{
    private const int Row = 20;
    private const int Gap = 12;
    private static readonly (Tone Tone, Texture Texture)[] Fillings =
        [(Tone.Accent, Texture.Plain), (Tone.AccentSoft, Texture.Diagonal), (Tone.Surface, Texture.Dots), (Tone.AlarmSoft, Texture.Cross), (Tone.Surface, Texture.Upright), (Tone.Soft, Texture.Plain)];

    /// <summary>How many columns have a filling of their own.</summary>
    public static int MostColumns => Fillings.Length;

    public override Sketch Draw()
    {
        var easel = new Easel();
        var mark = Rows.Any(row => row.Mark != Mark.None) ? Marks.Room : 0;
        var labelWidth = Math.Min(Rows.Select(row => TextMeasure.Width(PlainText.Of(row.Label), TextStyle.Figure)).DefaultIfEmpty(0).Max(), 170);
        var valueWidth = Rows.SelectMany(row => row.Cells).Select(cell => TextMeasure.Width(cell.Text, TextStyle.Figure)).DefaultIfEmpty(0).Max() + 5;
        var left = Margin + mark + labelWidth + Gap;
        var each = (Usual - Margin - left - ((Columns.Length - 1) * Gap)) / Columns.Length;
        var barWidth = Math.Max(each - valueWidth, 16);
        var most = Rows.SelectMany(row => row.Cells).Select(cell => cell.Part ?? Rational.Zero).DefaultIfEmpty(Rational.Zero).Aggregate(Rational.Zero, Rational.Max);

        var titles = Columns.Select(title => TextLines.Of(title, each, TextStyle.Strong, 4)).ToList();
        var y = Margin + (titles.Max(title => title.Lines.Length) * TextStyle.Strong.LineHeight);
        for (var column = 0; column < Columns.Length; column++)
            easel.Lines(titles[column], left + (column * (each + Gap)), y - (titles[column].Lines.Length * TextStyle.Strong.LineHeight), TextStyle.Strong);
        y += 6;
        for (var column = 0; column < Columns.Length; column++)
            easel.Line(left + (column * (each + Gap)), y, left + (column * (each + Gap)), y + (Rows.Length * Row), Tone.Line);
        foreach (var row in Rows)
        {
            if (row.Mark != Mark.None)
                Marks.Draw(easel, row.Mark, Margin + 7, y + 10);
            easel.Text(row.Label, left - Gap, y + 14, labelWidth, row.IsTogether ? TextStyle.Small : TextStyle.Figure, Anchor.End);
            for (var column = 0; column < Columns.Length; column++)
                DrawBar(easel, row.Cells[column], column, left + (column * (each + Gap)), y, barWidth, most);
            y += Row;
        }

        return Finished(easel, y);
    }

    public override string? ToMermaid(string title)
    {
        // There a figure that is not known would be zero.
        if (Rows.Any(row => row.Cells.Any(cell => cell.Part is null)))
            return null;
        var text = new StringBuilder("xychart-beta horizontal\n");
        text.Append($"  title {ChartText.Quoted(title)}\n");
        text.Append($"  x-axis [{string.Join(", ", Rows.Select(row => ChartText.Quoted(row.Label)))}]\n");
        text.Append("  y-axis \"%\"\n");

        // Bars of several rows would hide each other there.
        for (var column = 0; column < Columns.Length; column++)
            text.Append($"  {(column == 0 ? "bar" : "line")} {ChartText.Quoted(Columns[column])} [{string.Join(", ", Rows.Select(row => ChartText.Percent(row.Cells[column].Part ?? Rational.Zero)))}]\n");
        return text.ToString();
    }

    private static void DrawBar(Easel easel, BarCell cell, int column, int x, int y, int width, Rational most)
    {
        var length = cell.Part is { } part && most > Rational.Zero ? Scaled(part / most, width) : 0;
        var (tone, texture) = Fillings[column];
        if (cell.Part > Rational.Zero)
            easel.Add(new Shape.Box(x, y + 4, Math.Max(length, 1), Row - 8, tone) { Texture = texture, IsOutlined = tone != Tone.Accent, Tip = cell.Tip });
        easel.Add(new Shape.Label(x + length + 4, y + 14, cell.Text, TextStyle.Figure.In(cell.Part is null ? Ink.Muted : Ink.Plain)) { Tip = cell.Tip });
    }

    private static int Scaled(Rational part, int width)
    {
        var scaled = part * width;
        return (int)(((2 * scaled.Numerator) + scaled.Denominator) / (2 * scaled.Denominator));
    }
}
