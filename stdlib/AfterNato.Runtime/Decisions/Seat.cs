using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Decisions;

/// <summary>Somebody who consents or refuses: a seat in a body, an office, or a member that takes a step itself.</summary>
/// <param name="Of">The body in which the seat is, the post, or the member.</param>
/// <param name="For">The member for whom it speaks; null where it speaks for none, or the file does not say.</param>
/// <param name="Number">Which of the interchangeable seats of its body it is, from one; null where the body has none.</param>
public sealed record Seat(Element Of, Member? For, int? Number = null)
{
    /// <summary>What nothing else in the same decision is called, in the names of the file: <c>US_Senate.17</c>, <c>Council.FR</c>, <c>US_President</c>.</summary>
    public string Name => this switch
    {
        { Number: { } number } => FormattableString.Invariant($"{Of.Name}.{number}"),
        { Of: Body { DomesticOf: null }, For: { } member } => $"{Of.Name}.{member.Name}",
        _ => Of.Name,
    };

    /// <summary>What readers call it: <c>US Senate, seat 17</c>, <c>Council: France</c>, <c>President</c>.</summary>
    public string Title => this switch
    {
        { Number: { } number } => FormattableString.Invariant($"{Of.Title}, seat {number}"),
        { Of: Body { DomesticOf: null }, For: { } member } => $"{Of.Title}: {member.Title}",
        _ => Of.Title,
    };
}
