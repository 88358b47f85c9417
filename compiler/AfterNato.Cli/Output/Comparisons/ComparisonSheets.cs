using System.Collections.Immutable;

using AfterNato.Checks.Comparisons;
using AfterNato.Cli.Output.Pages;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Cli.Output.Comparisons;

/// <summary>The answers of a section as tables for people, questions by architectures, with notes to single cells below.</summary>
internal static class ComparisonSheets
{
    /// <summary>How many letters of a cell stand in the table; the rest stands in a note.</summary>
    private const int LongestCell = 90;

    private const int MostSources = 12;

    public static IEnumerable<Sheet> Of(ComparedSection section, ImmutableArray<ComparedArchitecture> architectures)
    {
        var groups = section.Rows.GroupBy(row => row.Group).ToList();
        var title = Capitalised(section.Topic);
        if (groups.Count == 0)
            yield return new Sheet(title, [], []) { IsWide = true, Notes = Texts(section.Notes) };
        foreach (var (group, number) in groups.Select((group, number) => (group, number)))
        {
            ImmutableArray<string> last = number < groups.Count - 1 ? [] : [.. Texts(section.Notes), .. Sources(section.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Sources))];
            yield return group.Key?.ToString() is { } about ? DecisionSheet.Of($"{title}: {about}", [.. group], architectures, last) : Of(title, [.. group], architectures, last);
        }
    }

    /// <summary>What is told in sentences, one for each question: <c>who decides: Council by consensus in pact; nobody in league</c>.</summary>
    public static IEnumerable<string> Told(IEnumerable<ComparedRow> rows, ImmutableArray<ComparedArchitecture> architectures) =>
        rows.Where(row => row.IsTold).Select(row => $"{Capitalised(row.Question.ToString())}: {DifferenceProse.Answers(row, architectures)}.");

    /// <summary>The sign of the better answer, with a blank before it.</summary>
    public static string Sign(Direction direction) => direction switch
    {
        Direction.Less or Direction.FewerNames => " ↓",
        Direction.More => " ↑",
        _ => "",
    };

    private static Sheet Of(string title, List<ComparedRow> rows, ImmutableArray<ComparedArchitecture> architectures, ImmutableArray<string> last)
    {
        var notes = new List<string>();
        var table = rows.FindAll(row => !row.IsTold).ConvertAll(row => row.Cells.Select(cell => Cell(cell, notes)).Prepend($"{row.Question}{Sign(row.Direction)}").ToImmutableArray());
        return new Sheet(title, ["", .. architectures.Select(architecture => architecture.Label)], [.. table])
        {
            IsWide = true,
            Notes = [.. notes.Select((note, number) => FormattableString.Invariant($"[{number + 1}] {note}")), .. Told(rows, architectures), .. last],
        };
    }

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
        ? cell.Remarks.Select(remark => remark.ToString()).Prepend(cell is ComparedCell.NotComparable { Parts.IsEmpty: false } ? $"not compared: {reason}" : reason.ToString())
        : cell.Remarks.Select(remark => remark.ToString());

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static ImmutableArray<string> Texts(IEnumerable<Sentence> sentences) => [.. sentences.Select(sentence => sentence.ToString())];

    private static int Break(string text) => text.LastIndexOfAny([' ', '\n'], LongestCell - 1) is > LongestCell / 2 and var at ? at : LongestCell - 1;

    private static IEnumerable<string> Sources(IEnumerable<Citation> citations)
    {
        var sources = citations.GroupBy(citation => citation.Source.Name).OrderBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => source.Any(citation => citation.IsUnverified || citation.Source.Grade == "unverified") ? $"{source.Key} (unverified)" : source.Key).ToList();
        if (sources.Count > 0)
            yield return $"Sources: {string.Join(", ", sources.Take(MostSources))}{(sources.Count > MostSources ? FormattableString.Invariant($" and {sources.Count - MostSources} more, all named by `--format json`") : "")}.";
    }
}
