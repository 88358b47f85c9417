namespace AfterNato.Cli.Output.Pages;

/// <summary>Prints rows whose cells stand below each other.</summary>
internal static class Columns
{
    private const int Gap = 2;

    /// <param name="output">Where to.</param>
    /// <param name="rows">The rows, each of as many cells as it needs.</param>
    /// <param name="indent">How far to the right they begin.</param>
    /// <param name="areFigures">Whether all cells but the first of a row hold figures, which end below each other.</param>
    public static void Write(TextWriter output, IEnumerable<string[]> rows, int indent = 0, bool areFigures = false)
    {
        var all = rows.ToList();
        var widths = Enumerable.Range(0, all.Max(row => row.Length)).Select(column => all.Max(row => row.Length > column ? row[column].Length : 0)).ToList();
        foreach (var row in all)
        {
            var cells = row.Select((cell, column) => areFigures && column > 0 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            output.WriteLine((new string(' ', indent) + string.Join(new string(' ', Gap), cells)).TrimEnd());
        }
    }
}
