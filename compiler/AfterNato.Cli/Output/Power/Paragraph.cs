namespace AfterNato.Cli.Output.Power;

/// <summary>Breaks text into lines at blanks, but never between a number and its percent sign.</summary>
internal static class Paragraph
{
    /// <summary>The lines, none wider than this unless a word is.</summary>
    public static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text))
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

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (words.Count > 0 && word.StartsWith('%'))
                words[^1] += $" {word}";
            else
                words.Add(word);
        }

        return words;
    }
}
