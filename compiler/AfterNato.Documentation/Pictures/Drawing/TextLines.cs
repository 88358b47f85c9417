using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>Text broken into lines that fit a width.</summary>
/// <param name="Lines">The lines, one at least.</param>
/// <param name="Full">The whole text where the lines leave some of it out; else null.</param>
internal sealed record TextLines(ImmutableArray<string> Lines, string? Full)
{
    private const string More = "…";

    /// <summary>Breaks a text at its blanks, and long words where they end their line.</summary>
    public static TextLines Of(string text, int width, TextStyle style, int most)
    {
        var plain = PlainText.Of(text);
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in plain.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // What comes after the last line is not looked at.
            if (lines.Count >= most)
                break;
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (TextMeasure.Width(longer, style) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = word;
            while (TextMeasure.Width(line, style) > width && lines.Count <= most)
            {
                var part = Fitting(line, width, style, "");
                lines.Add(part);
                line = line[part.Length..];
            }
        }

        if (line.Length > 0 || lines.Count == 0)
            lines.Add(line);
        if (lines.Count <= most)
            return new(lines.ToImmutable(), null);
        var last = $"{lines[most - 1]} {lines[most]}";
        lines.Count = most;
        lines[most - 1] = Fitting(last, width, style, More).TrimEnd() + More;
        return new(lines.ToImmutable(), plain);
    }

    /// <summary>On one line, its end left out where it does not fit.</summary>
    public static TextLines OneLine(string text, int width, TextStyle style)
    {
        var plain = PlainText.Of(text);
        return TextMeasure.Width(plain, style) <= width ? new([plain], null) : new([Fitting(plain, width, style, More).TrimEnd() + More], plain);
    }

    public int Widest(TextStyle style) => Lines.Max(line => TextMeasure.Width(line, style));

    // The longest beginning that fits together with what stands behind it, one character at least so that there is an end.
    private static string Fitting(string text, int width, TextStyle style, string behind)
    {
        var room = width - TextMeasure.Width(behind, style);
        var fitting = new StringBuilder();
        var characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext())
        {
            var next = characters.GetTextElement();
            if (fitting.Length > 0 && TextMeasure.Width(fitting + next, style) > room)
                break;
            fitting.Append(next);
        }

        return fitting.ToString();
    }
}
