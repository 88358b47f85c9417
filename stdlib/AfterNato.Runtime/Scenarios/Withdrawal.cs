using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Scenarios;

/// <summary>A member leaves an organisation. It stays outside until the file or the scenario lets it join again.</summary>
/// <param name="Day">The first day on which it is outside.</param>
/// <param name="Member">The member.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record Withdrawal(DateOnly Day, Member Member, Organisation Organisation, Origin Origin) : Change(Day, Origin)
{
    /// <inheritdoc/>
    public override IEnumerable<Element> Concerns => [Member, Organisation];

    /// <inheritdoc/>
    public override Sentence Sentence => $"{Member} leaves {Organisation:bare}";

    internal override Sentence? ObstacleIn(Situation before) =>
        before.MembersOf(Organisation.Index).Contains(Member.Number) ? (Sentence?)null : $"{Member} does not belong to {Organisation:bare} then";

    internal override void Make(ModelEdit edit)
    {
        // Who is listed again from a later day on joins again on that day.
        var again = Organisation.Declaration.All("members")
            .Select(clause => (Clause: clause, Since: Element.PeriodOf(clause).Since?.First))
            .Where(later => later.Since is { } since && since > Day && Organisation.Architecture.At(since).SetOf(later.Clause).Contains(Member.Number))
            .Min(later => later.Since);
        edit.Begin(Organisation, Organisation.Withdrawn, new Value.References([Member.Index]), Origin, again?.AddDays(-1));
    }
}
