using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>What lasts from when to when, in rows above one scale of years.</summary>
/// <param name="From">The first day that is shown.</param>
/// <param name="To">The last day.</param>
/// <param name="Today">The day at which the architecture is looked at, and what it is called.</param>
/// <param name="Rows">The rows from the top.</param>
internal sealed record SpanChart(DateOnly From, DateOnly To, (DateOnly Day, string Text) Today, ImmutableArray<SpanRow> Rows) : Chart
{
    private const int Label = 236;
    private const int Left = Margin + Label;
    private const int Right = Usual - Margin - 4;
    private const int Height = 20;
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 1000, 10_000];

    public override Sketch Draw()
    {
        var easel = new Easel();
        var bodies = Rows.Select(row => TextLines.Of(row.Label, Label - 12, TextStyle.Figure, 2)).ToList();
        var heights = bodies.ConvertAll(label => Math.Max(Height + 8, (label.Lines.Length * TextStyle.Figure.LineHeight) + 6));
        var (top, bottom) = (Margin + 40, Margin + 40 + heights.Sum());
        DrawScale(easel, top, bottom);
        var y = top;
        for (var row = 0; row < Rows.Length; row++)
        {
            easel.Lines(bodies[row], Margin, y + ((heights[row] - (bodies[row].Lines.Length * TextStyle.Figure.LineHeight)) / 2), TextStyle.Figure);
            foreach (var span in Rows[row].Spans)
                DrawSpan(easel, span, y + ((heights[row] - Height) / 2));
            y += heights[row];
        }

        var now = XOf(Today.Day);
        easel.Add(new Shape.Route([(now, top - 6), (now, bottom)], Tone.Alarm, 2));
        y = top;
        for (var row = 0; row < Rows.Length; row++)
        {
            DrawPoints(easel, Rows[row].Points, y + ((heights[row] - Height) / 2));
            y += heights[row];
        }

        var half = (TextMeasure.Width(Today.Text, TextStyle.Small) + 1) / 2;
        easel.Text(Today.Text, Math.Clamp(now, Margin + half, Usual - Margin - half), Margin + 12, Inner, TextStyle.Small.In(Ink.Alarm), Anchor.Middle);
        return Finished(easel, bottom + 4);
    }

    public override string? ToMermaid(string title)
    {
        // Numbers of posts have no bars.
        if (Rows.Any(row => !row.Points.IsEmpty))
            return null;
        var text = new StringBuilder($"gantt\n  title {ChartText.Plain(title)}\n  dateFormat YYYY-MM-DD\n  axisFormat %Y\n");
        foreach (var row in Rows.Where(row => !row.Spans.IsEmpty))
        {
            text.Append(CultureInfo.InvariantCulture, $"  section {ChartText.Plain(row.Label)}\n");
            foreach (var span in row.Spans)
                text.Append(CultureInfo.InvariantCulture, $"    {ChartText.Plain(span.Text)} :{(span.Kind == SpanKind.Vacant ? "crit, " : span.Kind == SpanKind.Expected ? "done, " : "")}{Clamped(span.From):yyyy-MM-dd}, {DayAfter(Clamped(span.To)):yyyy-MM-dd}\n");
        }

        return text.ToString();
    }

    /// <summary>What fills the time besides its colour.</summary>
    public static Texture TextureOf(SpanKind kind) => kind switch
    {
        SpanKind.Unknown => Texture.Diagonal,
        SpanKind.Over => Texture.Dots,
        _ => Texture.Plain,
    };

    private void DrawScale(Easel easel, int top, int bottom)
    {
        var years = To.Year - From.Year + 1;
        var step = Steps.First(step => (Right - Left) * step / years >= 46);
        for (var year = ((From.Year + step - 1) / step) * step; year <= To.Year; year += step)
        {
            var day = new DateOnly(year, 1, 1);
            if (day < From || day > To)
                continue;
            var x = XOf(day);
            easel.Line(x, top, x, bottom, Tone.FaintLine);
            easel.Add(new Shape.Label(x, top - 8, year.ToString(CultureInfo.InvariantCulture), TextStyle.Figure, Anchor.Middle));
        }

        easel.Line(Left, top, Right, top);
    }

    private void DrawSpan(Easel easel, Span span, int top)
    {
        var (from, to) = (XOf(Clamped(span.From)), XOf(Clamped(span.To)));
        var width = Math.Max(to - from, 2);
        easel.Add(new Shape.Box(from, top, width, Height, span.Kind switch { SpanKind.Vacant => Tone.AlarmSoft, SpanKind.Expected or SpanKind.Over => Tone.Surface, _ => Tone.AccentSoft }, 2)
        {
            IsOutlined = true,
            IsDashed = span.Kind == SpanKind.Expected,
            Texture = TextureOf(span.Kind),
            Tip = span.Tip,
        });
        if (span.Kind == SpanKind.Vacant)
        {
            easel.Line(from, top, to, top + Height, Tone.Alarm);
            easel.Line(from, top + Height, to, top, Tone.Alarm);
        }
        else if (width > 30 && TextureOf(span.Kind) == Texture.Plain)
        {
            easel.Text(span.Text, from + 5, top + 14, width - 10, TextStyle.Figure, tip: span.Tip);
        }
    }

    private void DrawPoints(Easel easel, ImmutableArray<(DateOnly Day, string Text)> points, int top)
    {
        var last = int.MinValue;
        foreach (var (day, text) in points.Where(point => point.Day >= From && point.Day <= To))
        {
            var half = (TextMeasure.Width(text, TextStyle.Strong) + 1) / 2;
            var x = Math.Clamp(XOf(day), Left + half, Math.Max(Left + half, Right - half));
            if (x - half < last + 6)
                continue;
            easel.Add(new Shape.Box(x - half - 2, top + 1, (2 * half) + 4, Height - 2, Tone.Surface));
            easel.Text(text, x, top + 14, 2 * half, TextStyle.Strong, Anchor.Middle);
            last = x + half;
        }
    }

    private static DateOnly DayAfter(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);

    private DateOnly Clamped(DateOnly day) => day < From ? From : day > To ? To : day;

    private int XOf(DateOnly day) => Left + (int)((long)(Clamped(day).DayNumber - From.DayNumber) * (Right - Left) / Math.Max(To.DayNumber - From.DayNumber, 1));
}
