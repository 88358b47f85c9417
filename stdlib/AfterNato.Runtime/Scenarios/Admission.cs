using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Scenarios;

/// <summary>A member joins an organisation.</summary>
/// <param name="Day">Its first day in it.</param>
/// <param name="Member">The member.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record Admission(DateOnly Day, Member Member, Organisation Organisation, Origin Origin) : Change(Day, Origin)
{
    /// <inheritdoc/>
    public override IEnumerable<Element> Concerns => [Member, Organisation];

    /// <inheritdoc/>
    public override Sentence Sentence => $"{Member} joins {Organisation:bare}";

    internal override Sentence? ObstacleIn(Situation before) =>
        before.MembersOf(Organisation.Index).Contains(Member.Number) ? (Sentence)$"{Member} belongs to {Organisation:bare} already" : null;

    internal override void Make(ModelEdit edit)
    {
        edit.End(Organisation, Organisation.Withdrawn, Origin, clause => clause.Value is Value.References references && references.Indexes.Contains(Member.Index));
        edit.Begin(Organisation, "members", new Value.References([Member.Index]), Origin);
    }
}
