using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output;

/// <summary>Shows the line of a file that a message is about, with the place marked.</summary>
internal static class Excerpt
{
    private const int Widest = 140;

    /// <summary><c>file:line:column</c>, counted from one.</summary>
    public static string Place(Location location)
    {
        var start = location.File.Lines.Lines.GetLinePosition(location.Span.Start);
        return FormattableString.Invariant($"{Shown(location.File.Path)}:{start.Line + 1}:{start.Character + 1}");
    }

    /// <summary>A path fit for a terminal.</summary>
    public static string Shown(string path) => SafeText.OneLine(path);

    public static void Write(TextWriter output, Location location, Colour colour, int widest = Widest)
    {
        var lines = location.File.Lines;
        if (lines.Length == 0)
            return;

        var line = lines.Lines.GetLineFromPosition(location.Span.Start);
        var number = (line.LineNumber + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var column = location.Span.Start - line.Start;
        var length = Math.Max(1, Math.Min(location.Span.End, line.End) - location.Span.Start);

        // Of a very long line the part around the place is shown.
        var from = column + length <= widest ? 0 : Math.Max(0, column - (widest / 4));
        var text = SafeText.OneLine(lines.ToString(new(line.Start + from, Math.Min(widest, line.End - line.Start - from))));
        var marked = Math.Min(length, Math.Max(1, text.Length - (column - from)));
        output.WriteLine($"  {colour.Dim($"{number} |")} {text}");
        output.WriteLine($"  {new string(' ', number.Length)} {colour.Dim("|")} {new string(' ', column - from)}{colour.Yellow(new string('^', marked))}");
    }
}
