using System.Collections.Immutable;

namespace AfterNato.Checks.Comparisons;

/// <summary>In what architectures differ, in sentences.</summary>
public static class DifferenceProse
{
    /// <summary>Two that differ in no more questions than this are told of by themselves, and of as many pairs as this.</summary>
    private const int Few = 8;

    /// <summary>How many questions all answer alike, the questions of weight in which they differ with the answers, and which two of them are nearly alike.</summary>
    public static IEnumerable<Sentence> Of(ComparisonReport report) =>
        Summary(report).Concat(report.Rows.Where(IsTold).Select(row => (Sentence)$"They differ in {Asked(row)}: {Answers(row, report.Architectures)}."));

    /// <summary>The same without the answers.</summary>
    public static IEnumerable<Sentence> Summary(ComparisonReport report)
    {
        var rows = report.Rows.ToList();
        if (rows.Count == 0)
            yield break;
        var alike = rows.Count(IsAlike);
        var different = rows.Count(Differs);
        var told = rows.Count(IsTold);
        Sentence counted = Sentence.Of(
            rows.Count,
            $"Of {rows.Count} question, all answer {alike} alike and {different} differently",
            $"Of {rows.Count} questions, all answer {alike} alike and {different} differently");
        Sentence first = rows.FindAll(row => !Differs(row) && !IsAlike(row)) is { Count: > 0 } rest ? (Sentence)$"{counted}; {Silent(rest, report.Architectures.Length)}." : $"{counted}.";
        yield return told == different ? first
            : told == 0 ? (Sentence)$"{first} In which they differ stands in the tables."
            : $"{first} Those of weight are told here, {told} of {different}; the others stand in the tables.";
        foreach (var pair in report.Architectures.Length > 2 ? Near(report, rows) : [])
            yield return pair;
    }

    /// <summary>Whether a question is of weight and they differ in it.</summary>
    public static bool IsTold(ComparedRow row) => row.IsHeadline && Differs(row);

    /// <summary><c>all 32 in nato and reformed; nobody in league</c>: what each answers to one question.</summary>
    public static Sentence Answers(ComparedRow row, ImmutableArray<ComparedArchitecture> architectures) => Series.Apart(ByAnswer(row, architectures)
        .Select(answer => architectures.Length > 2 && answer.From.Length == architectures.Length ? (Sentence)$"{answer.Text} in all" : $"{answer.Text} in {Together(answer.From)}"));

    /// <summary>Every answer to a question once, as a whole and line by line, with those who give it.</summary>
    public static IEnumerable<(Sentence Text, ImmutableArray<Sentence> Lines, ImmutableArray<ComparedArchitecture> From)> ByAnswer(ComparedRow row, ImmutableArray<ComparedArchitecture> architectures) => row.Cells
        .Zip(architectures, (cell, architecture) => (Answer: Shown(cell), Cell: cell, Architecture: architecture))
        .GroupBy(given => given.Answer.ToString())
        .Select(given => (given.First().Answer, Lines(given.First().Cell), given.Select(one => one.Architecture).ToImmutableArray()));

    /// <summary>Several architectures in a sentence.</summary>
    internal static Listing Together(IEnumerable<ComparedArchitecture> architectures) => Listing.Of(architectures.Select(architecture => (Sentence)$"{architecture}"));

    private static Sentence Silent(List<ComparedRow> rows, int architectures)
    {
        Sentence others = Sentence.Of(rows.Count, $"the other one", $"the other {rows.Count}");
        var isPair = architectures == 2;
        return rows.TrueForAll(row => !row.Cells.Any(IsAnswer))
            ? isPair ? (Sentence)$"to {others} neither gives an answer" : $"to {others} none gives an answer"
            : isPair ? (Sentence)$"to {others} not both give an answer" : $"to {others} not all give an answer";
    }

    private static bool IsAlike(ComparedRow row) => row.Cells.All(cell => cell is ComparedCell.Known) && row.Cells.Select(Meant).Distinct().Count() == 1;

    private static bool Differs(ComparedRow row) => row.Cells.Where(IsAnswer).Select(Meant).Distinct().Skip(1).Any();

    private static Sentence Asked(ComparedRow row) => row.Group is null ? (Sentence)$"{new Quoted(row.Question)}" : $"{row.Group}, {new Quoted(row.Question)}";

    // Of those that answer everything alike, the first stands for all.
    private static IEnumerable<Sentence> Near(ComparisonReport report, List<ComparedRow> rows)
    {
        var alike = Enumerable.Range(0, report.Architectures.Length)
            .GroupBy(column => string.Join('\n', rows.Select(row => Meant(row.Cells[column]))))
            .Select(columns => columns.ToList())
            .ToList();
        foreach (var columns in alike.Where(columns => columns.Count > 1))
            yield return $"{Together(columns.Select(column => report.Architectures[column]))} answer everything alike.";

        var near = from one in Enumerable.Range(0, alike.Count)
                   from other in Enumerable.Range(one + 1, alike.Count - one - 1)
                   let different = rows.Where(row => Meant(row.Cells[alike[one][0]]) != Meant(row.Cells[alike[other][0]])).ToList()
                   where different.Count <= Few
                   orderby different.Count
                   select (Sentence)$"{report.Architectures[alike[one][0]]} and {report.Architectures[alike[other][0]]} differ in nothing but {Listing.Of(different.Select(Asked))}.";
        foreach (var pair in near.Take(Few))
            yield return pair;
    }

    private static bool IsAnswer(ComparedCell cell) => cell is not (ComparedCell.Unknown or ComparedCell.NotDeclared) && !CellProse.PartsOf(cell).IsEmpty;

    // How many procedures or burdens give the same answer, and what they are called, is no difference of the answer.
    private static string Meant(ComparedCell cell) => CellProse.PartsOf(cell) is { IsEmpty: false } parts
        ? string.Join('\n', parts.Select(part => $"{part.Text} {part.Sense}").Distinct().Order(StringComparer.Ordinal))
        : CellProse.Lines(cell)[0].ToString();

    // What is told in another sense is another answer, even if the words are the same.
    private static Sentence Shown(ComparedCell cell)
    {
        var parts = CellProse.PartsOf(cell);
        if (parts.IsEmpty)
            return CellProse.Lines(cell)[0] is var line && line.Equals(CellProse.None) ? (Sentence)$"no answer" : line;
        if (parts.Select(part => (part.Text.ToString(), part.Sense?.ToString())).Distinct().Count() == 1)
            return In(parts[0].Text, parts[0].Sense);
        return parts.Select(part => part.Sense?.ToString()).Distinct().Count() == 1
            ? In(Series.Of(parts.Select(part => part.Line)), parts[0].Sense)
            : Series.Of(Lines(cell));
    }

    private static ImmutableArray<Sentence> Lines(ComparedCell cell) => CellProse.PartsOf(cell) is var parts && parts.Select(part => (part.Text.ToString(), part.Sense?.ToString())).Distinct().Count() <= 1
        ? [Shown(cell)]
        : [.. parts.Select(part => In(part.Line, part.Sense))];

    private static Sentence In(Sentence text, Sentence? sense) => sense is null ? text : $"{text} ({sense})";
}
