using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Decisions;

/// <summary>Ballots in words.</summary>
internal static class Ballots
{
    /// <summary>Who votes in a step: the members that hold a seat, or as many seats of nobody; null where there are none.</summary>
    public static Electorate? ElectorateOf(Step step, Body body, Situation situation)
    {
        var electorate = body.InterchangeableSeats is { } seats
            ? new Electorate(situation, MemberSet.First(seats))
            : new Electorate(situation, body.SeatsAt(situation) - (step.Recused?.Invoke(situation, Roles.None) ?? MemberSet.Empty), body.Weight);
        return electorate.Seats.IsEmpty || (body.InterchangeableSeats is not null && step.Rule is { TellsSeatsApart: true }) ? null : electorate;
    }

    /// <summary>«for: France, Germany; against: Poland; absent: 29 others».</summary>
    public static string Describe(Ballot ballot, Body body) => string.Join(
        ", ",
        new[] { ("for", ballot.For), ("against", ballot.Against), ("abstaining", ballot.Abstaining), ("absent", ballot.Absent) }
            .Where(part => !part.Item2.IsEmpty)
            .Select(part => $"{Who(part.Item2, ballot.Situation, body)} {part.Item1}"));

    /// <summary>The seat that votes otherwise.</summary>
    public static string WhoChanged((Ballot Adopted, Ballot Rejected) found, Body body)
    {
        var changed = (found.Adopted.For - found.Rejected.For) | (found.Rejected.For - found.Adopted.For) | (found.Adopted.Against - found.Rejected.Against);
        return body.InterchangeableSeats is not null
            ? found.Adopted.Against == found.Rejected.Against ? "one of those absent" : "one of those against"
            : found.Adopted.Situation.Members(changed).First().Title;
    }

    private static string Who(MemberSet seats, Situation situation, Body body)
    {
        const int Named = 6;
        if (body.InterchangeableSeats is not null || seats.Count > Named)
            return FormattableString.Invariant($"{seats.Count}");
        return Prose.List(situation.Members(seats));
    }
}
