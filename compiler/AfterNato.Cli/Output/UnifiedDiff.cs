namespace AfterNato.Cli.Output;

/// <summary>Prints what changes in a file, as `diff -u` does and `patch` reads it.</summary>
internal static class UnifiedDiff
{
    private const int Neighbours = 3;

    /// <summary>Prints nothing where the texts are the same.</summary>
    public static void Write(TextWriter output, string path, string before, string after)
    {
        if (before == after)
            return;
        var (old, young) = (LinesOf(before), LinesOf(after));
        output.WriteLine($"--- {Excerpt.Shown(path)}");
        output.WriteLine($"+++ {Excerpt.Shown(path)}");
        foreach (var hunk in Hunks(Changes(old, young)))
            Write(output, hunk, old, young);
    }

    private static void Write(TextWriter output, List<Change> hunk, string[] old, string[] young)
    {
        var (first, last) = (hunk[0], hunk[^1]);
        var before = Math.Min(first.Old, Neighbours);
        var after = Math.Min(old.Length - last.OldEnd, Neighbours);
        var (oldStart, oldCount) = (first.Old - before, last.OldEnd + after - first.Old + before);
        var (youngStart, youngCount) = (first.Young - before, last.YoungEnd + after - first.Young + before);
        output.WriteLine(FormattableString.Invariant($"@@ -{Start(oldStart, oldCount)},{oldCount} +{Start(youngStart, youngCount)},{youngCount} @@"));
        var line = oldStart;
        foreach (var change in hunk)
        {
            WriteLines(output, ' ', old[line..change.Old]);
            WriteLines(output, '-', old[change.Old..change.OldEnd]);
            WriteLines(output, '+', young[change.Young..change.YoungEnd]);
            line = change.OldEnd;
        }

        WriteLines(output, ' ', old[line..(last.OldEnd + after)]);
    }

    // A hunk without lines stands after the line that it names.
    private static int Start(int start, int count) => count == 0 ? start : start + 1;

    private static void WriteLines(TextWriter output, char sign, string[] lines)
    {
        foreach (var line in lines)
        {
            output.Write(sign);
            output.Write(line);
            if (!line.EndsWith('\n'))
                output.Write("\n\\ No newline at end of file\n");
        }
    }

    // Changes whose neighbours would touch are shown together.
    private static List<List<Change>> Hunks(List<Change> changes)
    {
        var hunks = new List<List<Change>>();
        foreach (var change in changes)
        {
            if (hunks.Count > 0 && change.Old - hunks[^1][^1].OldEnd <= 2 * Neighbours)
                hunks[^1].Add(change);
            else
                hunks.Add([change]);
        }

        return hunks;
    }

    /// <summary>
    /// The stretches in which the texts differ, by Myers' greedy algorithm: for every number of differences, how far one comes on each
    /// diagonal of the grid of old and new lines.
    /// </summary>
    private static List<Change> Changes(string[] old, string[] young)
    {
        var furthest = new Dictionary<int, int> { [1] = 0 };
        var history = new List<Dictionary<int, int>>();
        for (var differences = 0; ; differences++)
        {
            history.Add(new(furthest));
            for (var diagonal = -differences; diagonal <= differences; diagonal += 2)
            {
                var x = IsDown(furthest, diagonal, differences) ? furthest[diagonal + 1] : furthest[diagonal - 1] + 1;
                while (x < old.Length && x - diagonal < young.Length && old[x] == young[x - diagonal])
                    x++;
                furthest[diagonal] = x;
                if (x >= old.Length && x - diagonal >= young.Length)
                    return Joined(WayBack(history, old.Length, young.Length));
            }
        }
    }

    private static bool IsDown(Dictionary<int, int> furthest, int diagonal, int differences) =>
        diagonal == -differences || (diagonal != differences && furthest[diagonal - 1] < furthest[diagonal + 1]);

    private static List<Change> WayBack(List<Dictionary<int, int>> history, int x, int y)
    {
        var steps = new List<Change>();
        for (var differences = history.Count - 1; differences > 0; differences--)
        {
            var diagonal = x - y;
            var isDown = IsDown(history[differences], diagonal, differences);
            var before = isDown ? diagonal + 1 : diagonal - 1;
            x = history[differences][before];
            y = x - before;
            steps.Add(isDown ? new(x, x, y, y + 1) : new(x, x + 1, y, y));
        }

        steps.Reverse();
        return steps;
    }

    private static List<Change> Joined(List<Change> steps)
    {
        var changes = new List<Change>();
        foreach (var step in steps)
        {
            if (changes.Count > 0 && changes[^1].OldEnd == step.Old && changes[^1].YoungEnd == step.Young)
                changes[^1] = changes[^1] with { OldEnd = step.OldEnd, YoungEnd = step.YoungEnd };
            else
                changes.Add(step);
        }

        return changes;
    }

    private static string[] LinesOf(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    /// <summary>Lines of the old text that give way to lines of the new one.</summary>
    private readonly record struct Change(int Old, int OldEnd, int Young, int YoungEnd);
}
