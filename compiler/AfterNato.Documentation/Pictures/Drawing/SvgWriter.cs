using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>Writes what is drawn as SVG. Every text goes through the writer of XML, which leaves none of it to be taken for markup.</summary>
internal sealed class SvgWriter
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const int Margin = 16;

    private readonly XmlWriter _xml;
    private readonly string _prefix;

    private SvgWriter(XmlWriter xml, string prefix) => (_xml, _prefix) = (xml, prefix);

    /// <param name="picture">The picture.</param>
    /// <param name="prefix">What ids begin with.</param>
    /// <param name="isAlone">Whether it is a file of its own, which then carries its title and its colours.</param>
    public static string Write(Picture picture, string prefix, bool isAlone)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, IndentChars = " ", NewLineChars = "\n", OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment };
        using (var xml = XmlWriter.Create(text, settings))
            new SvgWriter(xml, prefix).Write(picture, isAlone);
        return text.Append('\n').ToString();
    }

    private void Write(Picture picture, bool isAlone)
    {
        var sketch = picture.Sketch;
        var head = isAlone ? Head(picture, sketch.Width) : new Sketch(0, 0, []);
        var height = sketch.Height + head.Height;
        _xml.WriteStartElement("svg", Svg);
        Attribute("viewBox", $"0 0 {Number(sketch.Width)} {Number(height)}");
        Attribute("width", "100%");
        Attribute("class", "an-picture");
        Attribute("role", "img");
        Attribute("lang", picture.Language.Tag);
        Attribute("aria-labelledby", $"{_prefix}title {_prefix}desc");
        WithId("title", picture.Title);
        WithId("desc", picture.Description);
        if (isAlone)
            _xml.WriteElementString("style", Svg, $"\n{PictureStyle.Rules}\n{PictureStyle.Colours}\n:root{{max-width:{Number(sketch.Width)}px;height:auto}}\n");
        WritePatterns(sketch.Shapes);
        foreach (var shape in head.Shapes)
            WriteShape(shape);
        if (head.Height > 0)
        {
            _xml.WriteStartElement("g", Svg);
            Attribute("transform", $"translate(0 {Number(head.Height)})");
        }

        foreach (var shape in sketch.Shapes)
            WriteShape(shape);
        if (head.Height > 0)
            _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private static Sketch Head(Picture picture, int width)
    {
        var easel = new Easel();
        var y = easel.Paragraph(picture.Title, Margin, Margin, width - (2 * Margin), new TextStyle(18, true), 3);
        y = easel.Paragraph(picture.Day, Margin, y, width - (2 * Margin), TextStyle.Small, 3);
        return easel.Finished(width, y);
    }

    // Only those that are used, so that small pictures stay small.
    private void WritePatterns(ImmutableArray<Shape> shapes)
    {
        var used = shapes.OfType<Shape.Box>().Select(box => box.Texture).Where(texture => texture != Texture.Plain).Distinct().Order().ToList();
        if (used.Count == 0)
            return;
        _xml.WriteStartElement("defs", Svg);
        foreach (var texture in used)
        {
            _xml.WriteStartElement("pattern", Svg);
            Attribute("id", IdOf(texture));
            Attribute("width", "6");
            Attribute("height", "6");
            Attribute("patternUnits", "userSpaceOnUse");
            _xml.WriteStartElement("path", Svg);
            Attribute("class", "an-route an-stroke-accent");
            Attribute("stroke-width", texture == Texture.Dots ? "2" : "1.4");
            Attribute("d", PathOf(texture));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private static string PathOf(Texture texture) => texture switch
    {
        Texture.Diagonal => "M-1 1L1 -1M0 6L6 0M5 7L7 5",
        Texture.Dots => "M2 3h2",
        Texture.Cross => "M0 6L6 0M0 0L6 6",
        _ => "M3 0V6",
    };

    private void WriteShape(Shape shape)
    {
        switch (shape)
        {
            case Shape.Box box:
                WriteBox(box, $"{Fill(box.Tone)}{(box.IsOutlined ? " an-edge" : "")}{(box.IsDashed ? " an-dash" : "")}", null, box.Texture == Texture.Plain ? box.Tip : null);
                if (box.Texture != Texture.Plain)
                    WriteBox(box, null, $"url(#{IdOf(box.Texture)})", box.Tip);
                break;
            case Shape.Disc disc:
                _xml.WriteStartElement("circle", Svg);
                Attribute("class", $"{Fill(disc.Tone)}{(disc.IsOutlined ? " an-edge" : "")}");
                Attribute("cx", Number(disc.X));
                Attribute("cy", Number(disc.Y));
                Attribute("r", Number(disc.Radius));
                End(disc.Tip);
                break;
            case Shape.Area area:
                _xml.WriteStartElement("path", Svg);
                Attribute("class", $"{Fill(area.Tone)}{(area.IsOutlined ? " an-edge" : "")}");
                Attribute("d", $"{Path(area.Corners)}Z");
                End(area.Tip);
                break;
            case Shape.Route route:
                WriteRoute(route);
                break;
            case Shape.Label label:
                WriteLabel(label);
                break;
            default:
                throw new InvalidOperationException($"{shape.GetType().Name} cannot be written.");
        }
    }

    private void WriteBox(Shape.Box box, string? style, string? fill, string? tip)
    {
        _xml.WriteStartElement("rect", Svg);
        if (style is not null)
            Attribute("class", style);
        Attribute("x", Number(box.X));
        Attribute("y", Number(box.Y));
        Attribute("width", Number(box.Width));
        Attribute("height", Number(box.Height));
        if (box.Radius > 0)
            Attribute("rx", Number(box.Radius));
        if (fill is not null)
            Attribute("fill", fill);
        End(tip);
    }

    private void WriteRoute(Shape.Route route)
    {
        _xml.WriteStartElement("path", Svg);
        Attribute("class", $"an-route {Stroke(route.Tone)}{(route.IsDashed ? " an-dash" : "")}");
        if (route.Weight != 1)
            Attribute("stroke-width", Number(route.Weight));
        Attribute("d", Path(route.Points));
        End(route.Tip);
        if (!route.HasArrow || route.Points is not [.., var before, var end])
            return;

        // Routes end upright or level.
        var (dx, dy) = (Math.Sign(end.X - before.X), Math.Sign(end.Y - before.Y));
        var (backX, backY) = (end.X - (7 * dx), end.Y - (7 * dy));
        WriteShape(new Shape.Area([end, (backX + (4 * dy), backY + (4 * dx)), (backX - (4 * dy), backY - (4 * dx))], Tone.Line));
    }

    private void WriteLabel(Shape.Label label)
    {
        _xml.WriteStartElement("text", Svg);
        Attribute("class", Colour(label.Style.Ink) + (label.Style.IsBold ? " an-bold" : ""));
        Attribute("x", Number(label.X));
        Attribute("y", Number(label.Y));
        Attribute("font-size", Number(label.Style.Size));
        if (label.Anchor != Anchor.Start)
            Attribute("text-anchor", label.Anchor == Anchor.Middle ? "middle" : "end");
        _xml.WriteString(label.Content);
        End(label.Tip);
    }

    private void End(string? tip)
    {
        if (tip is not null)
            _xml.WriteElementString("title", Svg, PlainText.Of(tip));
        _xml.WriteEndElement();
    }

    private void WithId(string name, string text)
    {
        _xml.WriteStartElement(name, Svg);
        Attribute("id", _prefix + name);
        _xml.WriteString(PlainText.Of(text));
        _xml.WriteEndElement();
    }

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, value);

    private string IdOf(Texture texture) => $"{_prefix}{texture.ToString().ToLowerInvariant()}";

    private static string Path(ImmutableArray<(int X, int Y)> points) => $"M{string.Join('L', points.Select(point => $"{Number(point.X)} {Number(point.Y)}"))}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Fill(Tone tone) => tone switch
    {
        Tone.Open => "an-open",
        Tone.Surface => "an-surface",
        Tone.Soft => "an-soft",
        Tone.Accent => "an-accent",
        Tone.AccentSoft => "an-accent-soft",
        Tone.Alarm => "an-alarm",
        Tone.AlarmSoft => "an-alarm-soft",
        Tone.Line => "an-line",
        _ => "an-faint",
    };

    private static string Stroke(Tone tone) => tone switch
    {
        Tone.Accent => "an-stroke-accent",
        Tone.Alarm => "an-stroke-alarm",
        Tone.FaintLine => "an-stroke-faint",
        _ => "an-stroke-line",
    };

    private static string Colour(Ink ink) => ink switch
    {
        Ink.Muted => "an-muted",
        Ink.Accent => "an-accent-text",
        Ink.Alarm => "an-alarm-text",
        _ => "an-plain",
    };
}
