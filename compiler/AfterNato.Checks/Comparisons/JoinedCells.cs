using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Comparisons;

/// <summary>Puts what is told of several procedures or burdens into one cell.</summary>
internal static class JoinedCells
{
    /// <summary>One answer for each; unknown, or not declared, as soon as one of them is.</summary>
    /// <param name="subjects">What is told of: one at least.</param>
    /// <param name="answer">What is told of one.</param>
    public static ComparedCell Of<T>(IReadOnlyList<T> subjects, Func<T, ComparedCell> answer)
        where T : Element
    {
        var cells = subjects.Select(subject => (subject.Name, Cell: Answer(subject, answer))).ToList();
        ImmutableArray<Sentence> remarks =
        [
            .. from cell in cells
               from remark in cell.Cell.Remarks
               group cell.Name by remark into said
               select Said(said, cells.Count),
        ];
        var sources = Evidence.Of(cells.SelectMany(cell => cell.Cell.Sources));
        if (Reasons(cell => (cell as ComparedCell.Unknown)?.Why) is { } why)
            return new ComparedCell.Unknown(why) { Remarks = [.. remarks, .. Known(cells)], Sources = sources };
        if (Reasons(cell => (cell as ComparedCell.NotDeclared)?.Why) is { } silence)
            return new ComparedCell.NotDeclared(silence) { Remarks = [.. remarks, .. Known(cells)], Sources = sources };
        var parts = cells.SelectMany(cell => Parts(cell.Name, cell.Cell)).ToImmutableArray();
        return cells.Find(cell => cell.Cell is ComparedCell.NotComparable).Cell is ComparedCell.NotComparable not
            ? not with { Parts = parts, Remarks = remarks, Sources = sources }
            : new ComparedCell.Known(parts) { Remarks = remarks, Sources = sources };

        Sentence? Reasons(Func<ComparedCell, Sentence?> reason) => cells.Where(cell => reason(cell.Cell) is not null).GroupBy(cell => reason(cell.Cell) ?? Sentence.Empty, cell => cell.Name).Select(said => Said(said, cells.Count))
            .Aggregate((Sentence?)null, (all, next) => all is null ? next : $"{all}; {next}");
    }

    // What is said of all of them needs no names.
    private static Sentence Said(IGrouping<Sentence, string> said, int all) => said.Count() == all ? said.Key : (Sentence)$"{Code.All(said)}: {said.Key}";

    private static ComparedCell Answer<T>(T subject, Func<T, ComparedCell> answer)
    {
        try
        {
            return answer(subject);
        }
        catch (Exception unknown) when (unknown is UnknownAnswerException or Questions.QuestionException)
        {
            return new ComparedCell.Unknown(unknown.Message.TrimEnd('.'));
        }
    }

    private static IEnumerable<CellPart> Parts(string name, ComparedCell cell) => cell switch
    {
        ComparedCell.Known known => known.Parts.Select(part => part with { Of = name }),
        ComparedCell.NotComparable other => other.Parts.Select(part => part with { Of = name }),
        _ => [],
    };

    // What is known of the others need not be lost.
    private static IEnumerable<Sentence> Known(IEnumerable<(string Name, ComparedCell Cell)> cells) =>
        cells.SelectMany(cell => Parts(cell.Name, cell.Cell)).Select(part => (Sentence)$"`{part.Of}`: {part.Text}");
}
