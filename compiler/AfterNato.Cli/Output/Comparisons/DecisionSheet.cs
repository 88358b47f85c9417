using System.Collections.Immutable;

using AfterNato.Checks.Comparisons;
using AfterNato.Cli.Output.Pages;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Cli.Output.Comparisons;

/// <summary>
/// The answers about one kind of decision as a table, a line for each procedure that serves it and a column for each question: an architecture with five ways to decide
/// takes five lines, and not one column of five answers in every cell.
/// </summary>
internal static class DecisionSheet
{
    public static Sheet Of(string title, List<ComparedRow> rows, ImmutableArray<ComparedArchitecture> architectures, ImmutableArray<string> last)
    {
        var asked = rows.FindAll(row => !row.IsTold);

        // Whom a decision does not concern would have a line of nothing.
        var inside = Enumerable.Range(0, architectures.Length).Where(column => !IsOutside(rows, column)).ToList();
        var outside = Enumerable.Range(0, architectures.Length).Except(inside).GroupBy(column => CellProse.Reason(rows[0].Cells[column])?.ToString());
        return new Sheet(title, ["", .. asked.Select(row => $"{row.Question}{ComparisonSheets.Sign(row.Direction)}")], [.. inside.SelectMany(column => Lines(rows, asked, column, architectures[column].Label))])
        {
            IsWide = true,
            Notes =
            [
                .. ComparisonSheets.Told(rows.Select(row => row with { Cells = [.. inside.Select(column => row.Cells[column])] }), [.. inside.Select(column => architectures[column])]),
                .. Remarks(rows, inside, architectures),
                .. outside.Select(reason => $"{string.Join(", ", reason.Select(column => architectures[column].Label))}: {reason.Key}."),
                .. last,
            ],
        };
    }

    private static IEnumerable<ImmutableArray<string>> Lines(List<ComparedRow> rows, List<ComparedRow> asked, int column, string label)
    {
        var names = rows.SelectMany(row => CellProse.PartsOf(row.Cells[column])).Select(part => part.Of?.ToString()).OfType<string>().Distinct().ToList();
        return names.Count <= 1
            ? [[label, .. asked.Select(row => string.Join('\n', CellProse.Lines(row.Cells[column])))]]
            : names.Select(name => ImmutableArray.Create([$"{label}: {name}", .. asked.Select(row => Answer(row.Cells[column], name))]));
    }

    private static string Answer(ComparedCell cell, string name) => CellProse.PartsOf(cell) switch
    {
        [] => CellProse.Lines(cell)[0].ToString(),
        var parts => string.Join('\n', parts.Where(part => part.Of?.ToString() == name).Select(part => part.Text).DefaultIfEmpty(CellProse.None)),
    };

    // What holds of several architectures is said once.
    private static IEnumerable<string> Remarks(List<ComparedRow> rows, List<int> columns, ImmutableArray<ComparedArchitecture> architectures) =>
        from said in from column in columns
                     from remark in rows.SelectMany(row => Said(row.Cells[column])).Select(remark => remark.ToString()).Distinct()
                     select (Remark: remark, architectures[column].Label)
        group said.Label by said.Remark into labels
        select $"{string.Join(", ", labels)}: {labels.Key}";

    private static IEnumerable<Sentence> Said(ComparedCell cell) => CellProse.Reason(cell) is { } reason ? cell.Remarks.Prepend(reason) : cell.Remarks;

    private static bool IsOutside(List<ComparedRow> rows, int column) =>
        rows.TrueForAll(row => row.Cells[column] is ComparedCell.NotComparable { Parts.IsEmpty: true } cell && cell.Why.Equals(CellProse.Reason(rows[0].Cells[column])));
}
