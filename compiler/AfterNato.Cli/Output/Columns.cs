namespace AfterNato.Cli.Output;

/// <summary>Prints rows whose cells stand below each other.</summary>
internal static class Columns
{
    private const int Gap = 2;

    public static void Write(TextWriter output, IEnumerable<string[]> rows, int indent = 0)
    {
        var all = rows.ToList();
        var widths = Enumerable.Range(0, all.Max(row => row.Length)).Select(column => all.Max(row => row.Length > column ? row[column].Length : 0) + Gap).ToList();
        foreach (var row in all)
            output.WriteLine((new string(' ', indent) + string.Concat(row.Select((cell, column) => cell.PadRight(widths[column])))).TrimEnd());
    }
}
