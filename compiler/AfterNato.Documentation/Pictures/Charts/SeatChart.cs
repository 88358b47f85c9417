using System.Collections.Immutable;

using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>The seats of a body: one place for each member that has one, or a dot for each of those that belong to nobody.</summary>
/// <param name="Seats">The seats with names.</param>
/// <param name="Unnamed">How many seats there are besides.</param>
/// <param name="Rules">By which rules it decides, and who can then block.</param>
internal sealed record SeatChart(ImmutableArray<SeatPlace> Seats, int Unnamed, ImmutableArray<(Mark Mark, string Text)> Rules) : Chart
{
    private const int Columns = 4;
    private const int Gap = 8;
    private const int Height = 30;
    private const int Dot = 14;
    private const int MostDots = 1_000;

    public override Sketch Draw()
    {
        var easel = new Easel();
        var y = Margin;
        foreach (var (mark, text) in Rules)
        {
            Marks.Draw(easel, mark, Margin + 7, y + 9);
            y = easel.Paragraph(text, Margin + Marks.Room + 4, y, Inner - Marks.Room - 4, TextStyle.Body, 3) + 2;
        }

        y += Rules.IsEmpty ? 0 : 8;
        var width = (Inner - ((Columns - 1) * Gap)) / Columns;
        for (var seat = 0; seat < Seats.Length; seat++)
        {
            var (x, top) = (Margin + (seat % Columns * (width + Gap)), y + (seat / Columns * (Height + Gap)));
            DrawSeat(easel, Seats[seat], x, top, width);
        }

        y += (Seats.Length + Columns - 1) / Columns * (Height + Gap);
        var inRow = Inner / Dot;
        var dots = Math.Min(Unnamed, MostDots);
        for (var dot = 0; dot < dots; dot++)
            easel.Add(new Shape.Disc(Margin + 6 + (dot % inRow * Dot), y + 6 + (dot / inRow * Dot), 5, Tone.AccentSoft) { IsOutlined = true });
        return Finished(easel, y + ((dots + inRow - 1) / inRow * Dot));
    }

    private static void DrawSeat(Easel easel, SeatPlace seat, int x, int top, int width)
    {
        var isBlocking = seat.Mark is Mark.Stop or Mark.Triangle;
        easel.Add(new Shape.Box(x, top, width, Height, isBlocking ? Tone.AlarmSoft : Tone.Surface, 4) { IsOutlined = true, Tip = seat.Title });
        Marks.Draw(easel, seat.Mark, x + 14, top + (Height / 2));
        var room = width - 34;
        if (seat.Weight is { } weight)
        {
            var weighted = TextLines.OneLine(weight, room / 2, TextStyle.Small);
            room -= weighted.Widest(TextStyle.Small) + 6;
            easel.Text(weight, x + width - 8, top + 19, (width - 34) / 2, TextStyle.Small, Anchor.End);
        }

        easel.Text(seat.Title, x + 26, top + 19, room, TextStyle.Figure);
    }
}
