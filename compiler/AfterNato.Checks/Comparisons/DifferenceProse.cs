using System.Collections.Immutable;

using AfterNato.Checks.Findings;

namespace AfterNato.Checks.Comparisons;

/// <summary>In what architectures differ, in sentences.</summary>
public static class DifferenceProse
{
    /// <summary>Two that differ in no more questions than this are told of by themselves, and of as many pairs as this.</summary>
    private const int Few = 8;

    /// <summary>How many questions all answer alike, the questions of weight in which they differ with the answers, and which two of them are nearly alike.</summary>
    public static IEnumerable<string> Of(ComparisonReport report)
    {
        var rows = report.Rows.ToList();
        if (rows.Count == 0)
            yield break;
        var alike = rows.Count(IsAlike);
        var different = rows.Count(Differs);
        var rest = rows.FindAll(row => !Differs(row) && !IsAlike(row));
        var told = rows.FindAll(row => row.IsHeadline && Differs(row));
        yield return FormattableString.Invariant($"Of {rows.Count} {(rows.Count == 1 ? "question" : "questions")}, all answer {alike} alike and {different} differently")
            + (rest.Count == 0 ? "." : $"; {Silent(rest, report.Architectures.Length)}.")
            + (told.Count == different ? "" : told.Count == 0 ? " In which they differ stands in the tables." : FormattableString.Invariant($" Those of weight are told here, {told.Count} of {different}; the others stand in the tables."));
        foreach (var pair in report.Architectures.Length > 2 ? Near(report, rows) : [])
            yield return pair;
        foreach (var row in told)
            yield return $"They differ in {Asked(row)}: {Answers(row, report.Architectures)}.";
    }

    private static string Silent(List<ComparedRow> rows, int architectures)
    {
        var others = rows.Count == 1 ? "the other one" : FormattableString.Invariant($"the other {rows.Count}");
        var isPair = architectures == 2;
        return rows.TrueForAll(row => !row.Cells.Any(IsAnswer))
            ? isPair ? $"to {others} neither gives an answer" : $"to {others} none gives an answer"
            : isPair ? $"to {others} not both give an answer" : $"to {others} not all give an answer";
    }

    private static bool IsAlike(ComparedRow row) => row.Cells.All(cell => cell is ComparedCell.Known) && row.Cells.Select(Meant).Distinct().Count() == 1;

    private static bool Differs(ComparedRow row) => row.Cells.Where(IsAnswer).Select(Meant).Distinct().Skip(1).Any();

    private static string Asked(ComparedRow row) => row.Group is null ? $"«{row.Question}»" : $"{row.Group}, «{row.Question}»";

    /// <summary><c>all 32 in nato and reformed; nobody in league</c>: what each answers to one question.</summary>
    public static string Answers(ComparedRow row, ImmutableArray<ComparedArchitecture> architectures) => string.Join("; ", row.Cells
        .Zip(architectures, (cell, architecture) => (Answer: Shown(cell), architecture.Label))
        .GroupBy(answer => answer.Answer)
        .Select(answer => $"{(answer.Key == CellProse.None ? "no answer" : answer.Key)} in {(architectures.Length > 2 && answer.Count() == architectures.Length ? "all" : Prose.Joined([.. answer.Select(one => one.Label)]))}"));

    // Of those that answer everything alike, the first stands for all.
    private static IEnumerable<string> Near(ComparisonReport report, List<ComparedRow> rows)
    {
        var alike = Enumerable.Range(0, report.Architectures.Length)
            .GroupBy(column => string.Join('\n', rows.Select(row => Meant(row.Cells[column]))))
            .Select(columns => columns.ToList())
            .ToList();
        foreach (var columns in alike.Where(columns => columns.Count > 1))
            yield return $"{Prose.Joined([.. columns.Select(column => report.Architectures[column].Label)])} answer everything alike.";

        var near = from one in Enumerable.Range(0, alike.Count)
                   from other in Enumerable.Range(one + 1, alike.Count - one - 1)
                   let different = rows.Where(row => Meant(row.Cells[alike[one][0]]) != Meant(row.Cells[alike[other][0]])).ToList()
                   where different.Count <= Few
                   orderby different.Count
                   select $"{report.Architectures[alike[one][0]].Label} and {report.Architectures[alike[other][0]].Label} differ in nothing but {Prose.Joined([.. different.Select(Asked)])}.";
        foreach (var pair in near.Take(Few))
            yield return pair;
    }

    private static bool IsAnswer(ComparedCell cell) => cell is not (ComparedCell.Unknown or ComparedCell.NotDeclared) && !CellProse.PartsOf(cell).IsEmpty;

    // How many procedures or burdens give the same answer, and what they are called, is no difference of the answer.
    private static string Meant(ComparedCell cell) => CellProse.PartsOf(cell) is { IsEmpty: false } parts
        ? string.Join('\n', parts.Select(part => $"{part.Text} {part.Sense}").Distinct().Order(StringComparer.Ordinal))
        : CellProse.Lines(cell)[0];

    // What is told in another sense is another answer, even if the words are the same.
    private static string Shown(ComparedCell cell)
    {
        var parts = CellProse.PartsOf(cell);
        var (texts, senses) = (parts.Select(part => (part.Text, part.Sense)).Distinct().ToList(), parts.Select(part => part.Sense).Distinct().ToList());
        if (texts is [var only])
            return $"{only.Text}{In(only.Sense)}";
        return senses.Count <= 1
            ? $"{string.Join(", ", CellProse.Lines(cell))}{In(senses.FirstOrDefault())}"
            : string.Join(", ", parts.Select(part => $"{(part.Of is null ? "" : $"{part.Of}: ")}{part.Text}{In(part.Sense)}"));

        static string In(string? sense) => sense is null ? "" : $" ({sense})";
    }
}
