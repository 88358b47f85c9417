using System.Collections.Immutable;

using AfterNato.Checks.Comparisons;
using AfterNato.Cli.Output.Pages;
using AfterNato.Runtime.Facts;

namespace AfterNato.Cli.Output.Comparisons;

/// <summary>The answers of a section as tables for people, questions by architectures, with notes to single cells below.</summary>
internal static class ComparisonSheets
{
    /// <summary>How many letters of a cell stand in the table; the rest stands in a note.</summary>
    private const int LongestCell = 120;

    private const int MostSources = 12;

    public static IEnumerable<Sheet> Of(ComparedSection section, ImmutableArray<ComparedArchitecture> architectures)
    {
        var groups = section.Rows.GroupBy(row => row.Group).ToList();
        var title = char.ToUpperInvariant(section.Topic[0]) + section.Topic[1..];
        if (groups.Count == 0)
            yield return new Sheet(title, [], []) { IsWide = true, Notes = section.Notes };
        foreach (var (group, number) in groups.Select((group, number) => (group, number)))
            yield return Of(group.Key is null ? title : $"{title}: {group.Key}", [.. group], architectures, number == groups.Count - 1 ? section : null);
    }

    private static Sheet Of(string title, List<ComparedRow> rows, ImmutableArray<ComparedArchitecture> architectures, ComparedSection? last)
    {
        // Whom a decision does not concern would have a column of nothing.
        var columns = Enumerable.Range(0, architectures.Length).Where(column => rows[0].Group is null || !IsOutside(rows, column)).ToList();
        var outside = Enumerable.Range(0, architectures.Length).Except(columns).GroupBy(column => CellProse.Reason(rows[0].Cells[column]));
        var notes = new List<string>();
        var table = rows.ConvertAll(row => columns.Select(column => Cell(row.Cells[column], notes)).Prepend($"{row.Question}{Sign(row.Direction)}").ToImmutableArray());
        return new Sheet(title, ["", .. columns.Select(column => architectures[column].Label)], [.. table])
        {
            IsWide = true,
            Notes =
            [
                .. notes.Select((note, number) => FormattableString.Invariant($"[{number + 1}] {note}")),
                .. outside.Select(reason => $"{string.Join(", ", reason.Select(column => architectures[column].Label))}: {reason.Key}."),
                .. last?.Notes ?? [],
                .. last is null ? [] : Sources(last.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Sources)),
            ],
        };
    }

    private static bool IsOutside(List<ComparedRow> rows, int column) =>
        rows.TrueForAll(row => row.Cells[column] is ComparedCell.NotComparable { Parts.IsEmpty: true } cell && cell.Why == CellProse.Reason(rows[0].Cells[column]));

    private static string Cell(ComparedCell cell, List<string> notes)
    {
        var lines = CellProse.Lines(cell);
        var marks = string.Concat(Notes(cell).Select(Mark));
        var text = string.Join('\n', lines);
        if (text.Length > LongestCell)
        {
            marks = Mark(string.Join("; ", lines)) + marks;
            text = $"{text[..Break(text)]} …";
        }

        return marks.Length == 0 ? text : $"{text} {marks}";

        string Mark(string note)
        {
            if (!notes.Contains(note))
                notes.Add(note);
            return FormattableString.Invariant($"[{notes.IndexOf(note) + 1}]");
        }
    }

    private static IEnumerable<string> Notes(ComparedCell cell) => CellProse.Reason(cell) is { } reason
        ? cell.Remarks.Prepend(cell is ComparedCell.NotComparable { Parts.IsEmpty: false } ? $"not compared: {reason}" : reason)
        : cell.Remarks;

    private static int Break(string text) => text.LastIndexOfAny([' ', '\n'], LongestCell - 1) is > LongestCell / 2 and var at ? at : LongestCell - 1;

    private static string Sign(Direction direction) => direction switch
    {
        Direction.Less or Direction.FewerNames => " ↓",
        Direction.More => " ↑",
        _ => "",
    };

    private static IEnumerable<string> Sources(IEnumerable<Citation> citations)
    {
        var sources = citations.GroupBy(citation => citation.Source.Name).OrderBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => source.Any(citation => citation.IsUnverified || citation.Source.Grade == "unverified") ? $"{source.Key} (unverified)" : source.Key).ToList();
        if (sources.Count > 0)
            yield return $"Sources: {string.Join(", ", sources.Take(MostSources))}{(sources.Count > MostSources ? FormattableString.Invariant($" and {sources.Count - MostSources} more, all named by `--format json`") : "")}.";
    }
}
