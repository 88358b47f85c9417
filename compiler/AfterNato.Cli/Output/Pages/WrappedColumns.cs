namespace AfterNato.Cli.Output.Pages;

/// <summary>Prints a table whose cells are broken into lines, so that it fits a terminal; what is too wide for one goes on in further tables.</summary>
internal static class WrappedColumns
{
    /// <summary>How wide a table and its notes may be.</summary>
    public const int Width = 100;

    private const int Gap = 2;
    private const int MostOfFirst = 24;
    private const int LeastOfOthers = 12;
    private const int MostLinesOfName = 4;

    /// <param name="output">Where to.</param>
    /// <param name="rows">The rows, the first with the names of the columns; each line of a cell begins a new one.</param>
    /// <param name="indent">How far to the right they begin.</param>
    public static void Write(TextWriter output, IReadOnlyList<string[]> rows, int indent)
    {
        var first = Math.Min(MostOfFirst, rows.Max(row => Longest(row[0])));
        var room = Width - indent - first;
        var others = rows[0].Length - 1;
        var least = Enumerable.Range(1, others).Sum(column => Gap + Math.Min(Needed(rows, column), LeastOfOthers));
        var tables = Math.Min(others, (least + room - 1) / room);
        for (var (table, from) = (0, 0); table < tables; table++)
        {
            // As even as can be: six and six rather than seven and five.
            var count = (others - from + tables - table - 1) / (tables - table);
            var columns = Enumerable.Range(from + 1, count).ToList();
            if (table > 0)
                output.WriteLine();
            Write(output, [.. rows.Select(row => columns.Select(column => row[column]).Prepend(row[0]).ToArray())], [first, .. Widths(rows, columns, room)], indent);
            from += count;
        }
    }

    /// <summary>A text as lines of no more than a width, broken between words where that is possible.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = "";
        foreach (var word in Words(text).SelectMany(word => Pieces(word, width)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }

    // A number keeps its sign, and a question the arrow of its better answer.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (word is ['%' or '↑' or '↓', ..] && words.Count > 0)
                words[^1] += $" {word}";
            else
                words.Add(word);
        }

        return words;
    }

    private static void Write(TextWriter output, List<string[]> rows, List<int> widths, int indent)
    {
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => cell.Split('\n').SelectMany(line => Lines(line, widths[column])).ToList()).ToList();
            for (var line = 0; line < cells.Max(cell => cell.Count); line++)
            {
                var parts = cells.Select((cell, column) => (line < cell.Count ? cell[line] : "").PadRight(widths[column]));
                output.WriteLine((new string(' ', indent) + string.Join(new string(' ', Gap), parts)).TrimEnd());
            }
        }
    }

    // Narrow columns give what they do not need to the others.
    private static List<int> Widths(IReadOnlyList<string[]> rows, List<int> columns, int room)
    {
        var needed = columns.ConvertAll(column => Needed(rows, column));
        var widths = needed.ConvertAll(_ => 0);
        var (left, open) = (room - (Gap * columns.Count), columns.Count);
        foreach (var (need, column) in needed.Select((need, column) => (need, column)).OrderBy(entry => entry.need))
        {
            widths[column] = Math.Max(1, Math.Min(need, left / open));
            left -= widths[column];
            open--;
        }

        return widths;
    }

    // The name of a column may be broken between words, whatever stands below it, but not into a word a line.
    private static int Needed(IReadOnlyList<string[]> rows, int column) => rows.Skip(1).Select(row => Longest(row[column])).Append(Words(rows[0][column]).Max(word => word.Length)).Append((rows[0][column].Length + MostLinesOfName - 1) / MostLinesOfName).Max();

    private static int Longest(string cell) => cell.Split('\n').Max(line => line.Length);

    // A name is broken after a line within it, if there is one.
    private static IEnumerable<string> Pieces(string word, int width)
    {
        while (word.Length > width)
        {
            var at = word.LastIndexOf('_', width - 1) is > 0 and var line ? line + 1 : width;
            yield return word[..at];
            word = word[at..];
        }

        yield return word;
    }
}
