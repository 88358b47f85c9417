using System.Collections.Immutable;

namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>Draws signs, each about as high as a line of text.</summary>
internal static class Marks
{
    private const int Half = 5;

    /// <summary>How much room a sign takes in front of a text.</summary>
    public const int Room = 18;

    /// <summary>Draws a sign around a point.</summary>
    public static void Draw(Easel easel, Mark mark, int x, int y, string? tip = null)
    {
        switch (mark)
        {
            case Mark.Full:
                easel.Add(new Shape.Disc(x, y, 4, Tone.Accent) { Tip = tip });
                break;
            case Mark.Ring:
                easel.Add(new Shape.Disc(x, y, 4, Tone.Surface) { IsOutlined = true, Tip = tip });
                break;
            case Mark.Crossed:
                easel.Add(new Shape.Box(x - Half, y - Half, 2 * Half, 2 * Half, Tone.AlarmSoft) { IsOutlined = true, Tip = tip });
                easel.Line(x - Half, y - Half, x + Half, y + Half, Tone.Alarm);
                easel.Line(x - Half, y + Half, x + Half, y - Half, Tone.Alarm);
                break;
            case Mark.Double:
                easel.Add(new Shape.Box(x - Half, y - Half, 7, 7, Tone.Surface) { IsOutlined = true, Tip = tip });
                easel.Add(new Shape.Box(x - 2, y - 2, 7, 7, Tone.AccentSoft) { IsOutlined = true, Tip = tip });
                break;
            case Mark.Stop:
                easel.Add(new Shape.Area(Octagon(x, y, 6), Tone.Alarm) { Tip = tip });
                easel.Add(new Shape.Box(x - 3, y - 1, 6, 2, Tone.Surface));
                break;
            case Mark.Square:
                easel.Add(new Shape.Box(x - Half, y - Half, 2 * Half, 2 * Half, Tone.Accent) { Tip = tip });
                break;
            case Mark.Diamond:
                easel.Add(new Shape.Area([(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)], Tone.Alarm) { Tip = tip });
                break;
            case Mark.Tick:
                easel.Add(new Shape.Route([(x - Half, y), (x - 1, y + 4), (x + Half, y - 4)], Tone.Accent, 2) { Tip = tip });
                break;
            case Mark.Triangle:
                easel.Add(new Shape.Area([(x, y - 6), (x + 6, y + 5), (x - 6, y + 5)], Tone.Alarm) { Tip = tip });
                break;
            default:
                break;
        }
    }

    /// <summary>An octagon around a point.</summary>
    public static ImmutableArray<(int X, int Y)> Octagon(int x, int y, int half)
    {
        var cut = half * 3 / 5;
        var (a, b) = (half, half - cut);
        return [(x - b, y - a), (x + b, y - a), (x + a, y - b), (x + a, y + b), (x + b, y + a), (x - b, y + a), (x - a, y + b), (x - a, y - b)];
    }
}
