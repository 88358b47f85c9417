using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Comparisons;

/// <summary>The architectures that are asked, and how one question is put to all of them.</summary>
internal sealed class Compared(ImmutableArray<ComparedArchitecture> architectures, ComparisonQuestion question)
{
    private readonly Dictionary<ComparedArchitecture, Participants> _participants = [];

    public ImmutableArray<ComparedArchitecture> Architectures => architectures;

    public ComparisonQuestion Question => question;

    /// <summary>The member without which coverage is asked besides, as the first architecture that knows it has it; null where none is named.</summary>
    public Member? Without => question.Without is { } name ? MemberNamed(name) : null;

    /// <summary>One question, put to each. What cannot be worked out is unknown; what is counted in different units is not compared.</summary>
    public ComparedRow Ask(string key, Sentence asked, Direction direction, Func<ComparedArchitecture, ComparedCell> answer, bool isHeadline = false) =>
        new(key, asked, direction, Comparable([.. architectures.Select(architecture => Unanswered.Or(() => answer(architecture)))])) { IsHeadline = isHeadline };

    /// <summary>Who takes part in an architecture.</summary>
    /// <exception cref="UnknownAnswerException">That cannot be told.</exception>
    public Participants ParticipantsOf(ComparedArchitecture architecture)
    {
        if (!_participants.TryGetValue(architecture, out var known))
            _participants.Add(architecture, known = Participants.Of(architecture.Situation));
        return known;
    }

    /// <summary>A member that one of the architectures has, as the first of them has it.</summary>
    public Member MemberNamed(string name) => architectures.SelectMany(architecture => architecture.Situation.Architecture.Members).First(member => member.Name == name);

    // Nobody's unit is the right one, so no figure of the row is held against another.
    private static ImmutableArray<ComparedCell> Comparable(ImmutableArray<ComparedCell> cells)
    {
        var counted = cells.OfType<ComparedCell.Known>().Select(cell => UnitsIn(cell.Parts).ToList()).Where(units => units.Count > 0).ToList();
        if (counted.TrueForAll(units => units.SequenceEqual(counted[0])))
            return cells;
        var units = counted.SelectMany(cell => cell).Distinct().Order(StringComparer.Ordinal);
        Sentence why = $"the figures are in {Listing.Of(units.Select(Unit))}, and nothing is converted or added here";
        return
        [
            .. cells.Select(cell => cell is ComparedCell.Known known
                ? new ComparedCell.NotComparable(why) { Parts = known.Parts, Remarks = known.Remarks, Sources = known.Sources }
                : cell),
        ];
    }

    private static IEnumerable<string> UnitsIn(ImmutableArray<CellPart> parts) =>
        parts.Where(part => part.Number is not null).Select(part => part.Unit ?? "").Distinct().Order(StringComparer.Ordinal);

    private static Sentence Unit(string unit) => unit.Split(" per ") switch
    {
        [""] => (Sentence)$"plain numbers",
        ["days"] => $"days",
        ["months"] => $"months",
        [var counted, var time] => $"{new Titled(counted)} per {new Word(time)}",
        _ => $"{new Titled(unit)}",
    };
}
