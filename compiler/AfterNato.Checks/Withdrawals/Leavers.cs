using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Withdrawals;

namespace AfterNato.Checks.Withdrawals;

/// <summary>Who has anything to leave. A file can speak of others besides: of candidates, or of whomever it expects to stay out.</summary>
internal static class Leavers
{
    /// <summary>Whether a member belongs to an organisation or a body, acts in a procedure, or gives something that would go with it.</summary>
    /// <exception cref="UnknownAnswerException">Who belongs to something cannot be worked out.</exception>
    public static bool CanLeave(Situation situation, Member member) =>
        IsInside(situation, member) || !Belongings.Of(situation, Departure.OfEverything(MemberSet.Of(member.Number))).AreNone;

    /// <summary>Whether a member belongs to an organisation or a body, acts in a procedure or shares a burden: whoever only gives something from outside does not.</summary>
    /// <exception cref="UnknownAnswerException">Who belongs to something cannot be worked out.</exception>
    public static bool IsInside(Situation situation, Member member) =>
        situation.Architecture.Organisations.Any(organisation => situation.MembersOf(organisation.Index).Contains(member.Number))
        || situation.Architecture.Bodies.Any(body => body.SeatsAt(situation).Contains(member.Number))
        || situation.Architecture.Procedures.SelectMany(procedure => procedure.Steps).Any(step => step.Actor switch
        {
            Actor.OfMember { Member: var actor } => actor == member,
            Actor.OfBody { Body: var body } => body.DomesticOf == member,
            Actor.OfPost { Post: var post } => post.DomesticOf == member,
            _ => false,
        })
        || situation.Architecture.Burdens.Any(burden => burden.AmongAt(situation).Contains(member.Number));
}
