using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Power;

/// <summary>Somebody who has a say in a decision: a member or, where every seat plays for itself, a seat.</summary>
/// <param name="Name">What nobody else in the decision is called, in the names of the file: <c>FR</c>, <c>Council.FR</c>, <c>Senate.17</c>.</param>
/// <param name="Title">What readers call it.</param>
/// <param name="For">The member that it is or speaks for; null for a seat that speaks for none, or where the file does not say.</param>
public sealed record Player(string Name, string Title, Member? For) : ISpoken
{
    /// <summary>The seat; null where members play.</summary>
    public Seat? Seat { get; private init; }

    /// <summary>What readers call it.</summary>
    public override string ToString() => Title;

    internal static Player Of(Member member) => new(member.Name, member.Title, member);

    internal static Player Of(Seat seat) => new(seat.Name, seat.Title, seat.For) { Seat = seat };
}
