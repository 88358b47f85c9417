using System.Collections.Immutable;

namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>Collects what is drawn.</summary>
internal sealed class Easel
{
    private readonly ImmutableArray<Shape>.Builder _shapes = ImmutableArray.CreateBuilder<Shape>();

    public Sketch Finished(int width, int height) => new(width, height, _shapes.ToImmutable());

    public void Add(Shape shape) => _shapes.Add(shape);

    public void Line(int fromX, int fromY, int toX, int toY, Tone tone = Tone.Line, int weight = 1, bool isDashed = false) =>
        Add(new Shape.Route([(fromX, fromY), (toX, toY)], tone, weight) { IsDashed = isDashed });

    /// <summary>One line of text; what does not fit is left out, and told to whoever points at it.</summary>
    public void Text(string text, int x, int y, int width, TextStyle style, Anchor anchor = Anchor.Start, string? tip = null)
    {
        var fitting = TextLines.OneLine(text, width, style);
        if (fitting.Lines[0].Length > 0)
            Add(new Shape.Label(x, y, fitting.Lines[0], style, anchor) { Tip = fitting.Full ?? tip });
    }

    /// <summary>Several lines of text, the top of the first at a height.</summary>
    /// <returns>The bottom of the last.</returns>
    public int Lines(TextLines lines, int x, int top, TextStyle style, Anchor anchor = Anchor.Start)
    {
        foreach (var line in lines.Lines)
        {
            if (line.Length > 0)
                Add(new Shape.Label(x, top + style.Size, line, style, anchor) { Tip = lines.Full });
            top += style.LineHeight;
        }

        return top;
    }

    /// <summary>Text broken into lines.</summary>
    /// <returns>The bottom of the last.</returns>
    public int Paragraph(string text, int x, int top, int width, TextStyle style, int most = int.MaxValue, Anchor anchor = Anchor.Start) =>
        Lines(TextLines.Of(text, width, style, most), x, top, style, anchor);
}
