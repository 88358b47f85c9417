using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Runtime;

namespace AfterNato.Checks.Comparisons;

/// <summary>The architectures that are asked, and how one question is put to all of them.</summary>
internal sealed class Compared(ImmutableArray<ComparedArchitecture> architectures, ComparisonQuestion question)
{
    private readonly Dictionary<ComparedArchitecture, Participants> _participants = [];

    public ImmutableArray<ComparedArchitecture> Architectures => architectures;

    public ComparisonQuestion Question => question;

    /// <summary>One question, put to each. What cannot be worked out is unknown; what is counted in different units is not compared.</summary>
    public ComparedRow Ask(string key, string asked, Direction direction, Func<ComparedArchitecture, ComparedCell> answer, bool isHeadline = false) =>
        new(key, asked, direction, Comparable([.. architectures.Select(architecture => Answer(architecture, answer))])) { IsHeadline = isHeadline };

    /// <summary>Who takes part in an architecture.</summary>
    /// <exception cref="UnknownAnswerException">That cannot be told.</exception>
    public Participants ParticipantsOf(ComparedArchitecture architecture)
    {
        if (!_participants.TryGetValue(architecture, out var known))
            _participants.Add(architecture, known = Participants.Of(architecture.Situation));
        return known;
    }

    private static ComparedCell Answer(ComparedArchitecture architecture, Func<ComparedArchitecture, ComparedCell> answer)
    {
        try
        {
            return answer(architecture);
        }
        catch (Exception unknown) when (unknown is UnknownAnswerException or QuestionException)
        {
            return new ComparedCell.Unknown(unknown.Message.TrimEnd('.'));
        }
    }

    // Nobody's unit is the right one, so no figure of the row is held against another.
    private static ImmutableArray<ComparedCell> Comparable(ImmutableArray<ComparedCell> cells)
    {
        var counted = cells.OfType<ComparedCell.Known>().Select(cell => UnitsIn(cell.Parts).ToList()).Where(units => units.Count > 0).ToList();
        if (counted.TrueForAll(units => units.SequenceEqual(counted[0])))
            return cells;
        var units = counted.SelectMany(cell => cell).Distinct().Order(StringComparer.Ordinal).ToList();
        var why = $"the figures are in {Findings.Prose.Joined([.. units.Select(unit => unit.Length == 0 ? "plain numbers" : unit)])}, and nothing is converted or added here";
        return
        [
            .. cells.Select(cell => cell is ComparedCell.Known known
                ? new ComparedCell.NotComparable(why) { Parts = known.Parts, Remarks = known.Remarks, Sources = known.Sources }
                : cell),
        ];
    }

    private static IEnumerable<string> UnitsIn(ImmutableArray<CellPart> parts) =>
        parts.Where(part => part.Number is not null).Select(part => part.Unit ?? "").Distinct().Order(StringComparer.Ordinal);
}
