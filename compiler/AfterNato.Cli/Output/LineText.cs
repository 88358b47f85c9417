namespace AfterNato.Cli.Output;

/// <summary>Makes what a file says over several lines fit for a line of a list.</summary>
internal static class LineText
{
    public static string First(string text)
    {
        var line = OnOneLine(text);
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? line : line[..(end + 1)];
    }

    public static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
