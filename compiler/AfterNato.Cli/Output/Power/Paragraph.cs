namespace AfterNato.Cli.Output.Power;

/// <summary>Breaks text into lines at blanks.</summary>
internal static class Paragraph
{
    /// <summary>The lines, none wider than this unless a word is.</summary>
    public static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        lines.Add(line);
        return lines;
    }
}
