using System.Collections.Immutable;

namespace AfterNato.Cli.Output.Tables;

/// <summary>A table for people to read, whether on a terminal or in a document.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Header">The names of the columns; the first column holds names, all others figures.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Sum">The row that adds them up; null where nothing is added up.</param>
/// <param name="Notes">What has to be said about the figures, in sentences.</param>
internal sealed record Sheet(string Title, ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows, ImmutableArray<string>? Sum, ImmutableArray<string> Notes)
{
    /// <summary>Prints it with figures to the right, one under the other.</summary>
    public void WriteText(TextWriter output, Colour colour)
    {
        output.WriteLine(colour.Bold(Title));
        if (!Rows.IsEmpty)
        {
            var all = Rows.Prepend(Header).Concat(Sum is { } sum ? [sum] : []).ToList();
            var widths = Header.Select((_, column) => all.Max(row => row[column].Length)).ToList();
            foreach (var row in all)
                output.WriteLine($"  {string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))}".TrimEnd());
        }

        foreach (var note in Notes)
            output.WriteLine($"  {note}");
    }

    /// <summary>Prints it as a table of Markdown.</summary>
    public void WriteMarkdown(TextWriter output)
    {
        output.WriteLine($"### {Escaped(Title)}");
        output.WriteLine();
        if (!Rows.IsEmpty)
        {
            WriteRow(output, Header);
            output.WriteLine($"|{string.Concat(Header.Select((_, column) => column == 0 ? "---|" : "---:|"))}");
            foreach (var row in Rows)
                WriteRow(output, row);
            if (Sum is { } sum)
                WriteRow(output, [.. sum.Select(cell => cell.Length == 0 ? "" : $"**{cell}**")], isEscaped: true);
            output.WriteLine();
        }

        foreach (var note in Notes)
        {
            output.WriteLine(Escaped(note));
            output.WriteLine();
        }
    }

    private static void WriteRow(TextWriter output, ImmutableArray<string> row, bool isEscaped = false) =>
        output.WriteLine($"| {string.Join(" | ", row.Select(cell => isEscaped ? cell : Escaped(cell)))} |");

    private static string Escaped(string text) => string.Concat(text.Select(sign => "\\|*_<>[]".Contains(sign, StringComparison.Ordinal) ? $"\\{sign}" : sign.ToString()));
}
