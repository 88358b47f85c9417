using System.Collections.Immutable;
using System.Text;

using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>How one part of a whole hangs on another, from 100 % on the left downwards.</summary>
/// <param name="Across">What is told from left to right.</param>
/// <param name="Upwards">What is told upwards.</param>
/// <param name="At">The points from left to right, as text.</param>
/// <param name="Xs">The same points as parts of a whole.</param>
/// <param name="Curves">The curves.</param>
/// <param name="Scale">The text of 0, 25, 50, 75 and 100 %.</param>
internal sealed record CurveChart(string Across, string Upwards, ImmutableArray<string> At, ImmutableArray<Rational> Xs, ImmutableArray<Curve> Curves, ImmutableArray<string> Scale) : Chart
{
    private const int Height = 320;
    private const int Left = Margin + 56;
    private const int Right = Usual - Margin - 24;
    private static readonly Mark[] Signs = [Mark.Full, Mark.Square, Mark.Diamond, Mark.Triangle, Mark.Ring];

    /// <summary>How many curves can be told apart.</summary>
    public static int MostCurves => Signs.Length;

    /// <summary>The sign of the points of a curve.</summary>
    public static Mark SignOf(int curve) => Signs[curve];

    public override Sketch Draw()
    {
        var easel = new Easel();
        easel.Text(Upwards, Margin, Margin + 12, Inner, TextStyle.Strong);
        var top = Margin + 32;
        var bottom = top + Height;
        for (var tick = 0; tick < Scale.Length; tick++)
        {
            var y = bottom - (Height * tick / (Scale.Length - 1));
            easel.Line(Left, y, Right, y, tick == 0 ? Tone.Line : Tone.FaintLine);
            easel.Text(Scale[tick], Left - 8, y + 4, 52, TextStyle.Figure, Anchor.End);
        }

        var last = int.MinValue;
        for (var point = 0; point < Xs.Length; point++)
        {
            var x = Across100(Xs[point]);
            var half = (TextMeasure.Width(At[point], TextStyle.Figure) + 1) / 2;
            if (x - half < last + 8)
                continue;
            easel.Line(x, bottom, x, bottom + 5);
            easel.Text(At[point], x, bottom + 19, 80, TextStyle.Figure, Anchor.Middle);
            last = x + half;
        }

        easel.Text(Across, (Left + Right) / 2, bottom + 40, Right - Left, TextStyle.Strong, Anchor.Middle);
        for (var curve = 0; curve < Curves.Length; curve++)
        {
            var points = Curves[curve].Values.Select((value, point) => (Across100(Xs[point]), bottom - Scaled(value, Height))).ToImmutableArray();
            easel.Add(new Shape.Route(points, Tone.Accent, 2) { IsDashed = curve % 2 == 1, Tip = Curves[curve].Title });
            for (var point = 0; point < points.Length; point++)
                Marks.Draw(easel, Signs[curve], points[point].Item1, points[point].Item2, Curves[curve].Tips[point]);
        }

        return Finished(easel, bottom + 50);
    }

    public override string ToMermaid(string title)
    {
        var text = new StringBuilder("xychart-beta\n");
        text.Append($"  title {ChartText.Quoted(title)}\n");
        text.Append($"  x-axis {ChartText.Quoted(Across)} [{string.Join(", ", Xs.Select(x => $"\"{(x * 100).ToDecimal(0)}\""))}]\n");
        text.Append($"  y-axis {ChartText.Quoted(Upwards)} 0 --> 100\n");
        foreach (var curve in Curves)
            text.Append($"  line {ChartText.Quoted(curve.Title)} [{string.Join(", ", curve.Values.Select(ChartText.Percent))}]\n");
        return text.ToString();
    }

    // All of it on the left, and the least on the right.
    private int Across100(Rational x) => Xs[0] == Xs[^1] ? Left : Left + Scaled((Xs[0] - x) / (Xs[0] - Xs[^1]), Right - Left);

    private static int Scaled(Rational part, int length)
    {
        var scaled = part * length;
        return (int)(((2 * scaled.Numerator) + scaled.Denominator) / (2 * scaled.Denominator));
    }
}
