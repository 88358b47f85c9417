using System.Collections.Immutable;

using AfterNato.Checks.Findings;
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
        var cells = subjects.Select(subject => (Subject: (Element)subject, Cell: Unanswered.Or(() => answer(subject)))).ToList();
        ImmutableArray<Sentence> remarks =
        [
            .. from cell in cells
               from remark in cell.Cell.Remarks
               group (cell.Subject, remark) by remark.ToString() into said
               select Said(said, cells.Count),
        ];
        var sources = Evidence.Of(cells.SelectMany(cell => cell.Cell.Sources));
        if (Reasons(cell => (cell as ComparedCell.Unknown)?.Why) is { } why)
            return new ComparedCell.Unknown(why) { Remarks = [.. remarks, .. Known(cells)], Sources = sources };
        if (Reasons(cell => (cell as ComparedCell.NotDeclared)?.Why) is { } silence)
            return new ComparedCell.NotDeclared(silence) { Remarks = [.. remarks, .. Known(cells)], Sources = sources };
        var parts = cells.SelectMany(cell => CellProse.PartsOf(cell.Cell).Select(part => part with { Of = $"{new ShortName(cell.Subject)}" })).ToImmutableArray();
        return cells.Find(cell => cell.Cell is ComparedCell.NotComparable).Cell is ComparedCell.NotComparable not
            ? not with { Parts = parts, Remarks = remarks, Sources = sources }
            : new ComparedCell.Known(parts) { Remarks = remarks, Sources = sources };

        Sentence? Reasons(Func<ComparedCell, Sentence?> reason)
        {
            var reasons = from cell in cells
                          let why = reason(cell.Cell)
                          where why is not null
                          group (cell.Subject, why) by why.ToString() into said
                          select Said(said, cells.Count);
            return Series.Apart(reasons) is { IsEmpty: false } all ? all : null;
        }
    }

    // What is said of all of them needs no names.
    private static Sentence Said(IEnumerable<(Element Subject, Sentence Words)> said, int all)
    {
        var sayings = said.ToList();
        return sayings.Count == all ? sayings[0].Words : $"{Prose.Named(sayings.Select(saying => saying.Subject))}: {sayings[0].Words}";
    }

    // What is known of the others need not be lost.
    private static IEnumerable<Sentence> Known(IEnumerable<(Element Subject, ComparedCell Cell)> cells) =>
        cells.SelectMany(cell => CellProse.PartsOf(cell.Cell).Select(part => (Sentence)$"{cell.Subject:name}: {part.Text}"));
}
