using System.Collections.Immutable;

namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>Draws what signs mean, and what has to be said about a picture, under it.</summary>
internal static class Legend
{
    private const int Gap = 20;
    private const int Swatch = 24;
    private const int Row = 20;

    /// <returns>The bottom of it.</returns>
    public static int Draw(Easel easel, ImmutableArray<LegendEntry> entries, ImmutableArray<string> notes, int x, int top, int width)
    {
        var style = TextStyle.Figure;
        var (left, y) = (x, top);
        if (entries.Length > 0 || notes.Length > 0)
            y += 8;
        foreach (var entry in entries)
        {
            var text = TextLines.OneLine(entry.Text, width - Swatch, style);
            var needed = Swatch + text.Widest(style) + Gap;
            if (left > x && left + needed - Gap > x + width)
                (left, y) = (x, y + Row);
            if (entry.Mark != Mark.None)
                Marks.Draw(easel, entry.Mark, left + 8, y + 8);
            else
                easel.Add(new Shape.Box(left, y + 2, 16, 12, entry.Tone) { Texture = entry.Texture, IsOutlined = true, IsDashed = entry.IsDashed });
            easel.Lines(text, left + Swatch, y, style);
            left += needed;
        }

        if (entries.Length > 0)
            y += Row;
        foreach (var note in notes)
            y = easel.Paragraph(note, x, y + 2, width, TextStyle.Small);
        return y;
    }
}
