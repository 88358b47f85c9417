using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Comparisons;

/// <summary>Who takes part in an architecture.</summary>
/// <param name="Members">Who.</param>
/// <param name="Procedures">How many procedures that say what they serve they have a seat in; zero where none says so, and all members of organisations count.</param>
internal sealed record Participants(MemberSet Members, int Procedures)
{
    /// <summary>
    /// Those with a seat in a step of a procedure that `serves` something, or who take such a step themselves; organs and offices of a member are its own affair, and
    /// officers hold no seat. Where no procedure serves anything, every member of an organisation.
    /// </summary>
    /// <exception cref="UnknownAnswerException">That cannot be told.</exception>
    public static Participants Of(Situation situation)
    {
        var serving = situation.Architecture.Procedures.Where(procedure => !procedure.Serves.IsEmpty).ToList();
        var members = serving.Count == 0
            ? situation.Architecture.Organisations.Aggregate(MemberSet.Empty, (all, organisation) => all | situation.MembersOf(organisation.Index))
            : serving.SelectMany(procedure => procedure.Steps).Aggregate(MemberSet.Empty, (all, step) => all | At(step, situation));
        return new(members, serving.Count);
    }

    private static MemberSet At(Step step, Situation situation) => step.Actor is Actor.OfMember { Member: var member }
        ? MemberSet.Of(member.Number)
        : step.SeatsAt(situation, Roles.None);
}
