using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Decisions;

/// <summary>Ballots in words.</summary>
internal static class Ballots
{
    private const int MostElectorates = 100;

    /// <summary>
    /// Whoever may vote in a step: the members that hold a seat, or as many seats of nobody. Who is in a role may hold no seat for the decision, so
    /// that there is one electorate for every way of filling the roles, and one for nobody in them.
    /// </summary>
    /// <exception cref="UnknownAnswerException">There are more of them than the bound.</exception>
    public static ImmutableArray<Electorate> ElectoratesOf(Procedure procedure, Step step, Body body, Situation situation)
    {
        if (body.InterchangeableSeats is not null)
            return ElectorateOf(step, body, situation, Roles.None);

        var holders = body.SeatsAt(situation);
        ImmutableArray<MemberSet> seats = step.Recused is { } recused
            ? [.. RoleSettings.Of(procedure, situation).Add(Roles.None).Select(about => holders - recused(situation, about)).Distinct()]
            : [holders];
        return seats.Length > MostElectorates
            ? throw new UnknownAnswerException($"more than {MostElectorates} sets of members may vote in step {step.Element:name}, which is the bound")
            : [.. seats.Where(set => !set.IsEmpty).Select(set => new Electorate(situation, set, body.Weight))];
    }

    /// <summary>Whoever may vote in a step when these are in the roles; nothing where nobody may.</summary>
    public static ImmutableArray<Electorate> ElectorateOf(Step step, Body body, Situation situation, Roles about)
    {
        if (body.InterchangeableSeats is { } places)
            return places == 0 || step.Rule is not { } rule ? [] : [body.InterchangeableElectorate(rule, situation)];
        return step.SeatsAt(situation, about).IsEmpty ? [] : [step.ElectorateAt(situation, about)];
    }

    /// <summary>Two ballots of one of the electorates, the first adopted and the second not, that differ in one vote; null when there are none.</summary>
    public static (Ballot Adopted, Ballot Rejected)? Find(ImmutableArray<Electorate> electorates, VoteRule rule, VoteChange change) =>
        electorates.Select(electorate => new BallotSearch(electorate, rule).Find(change)).FirstOrDefault(found => found is not null);

    /// <summary>«for: France, Germany; against: Poland; absent: 29 others».</summary>
    public static Sentence Describe(Ballot ballot, Body body)
    {
        List<(MemberSet Seats, Func<Sentence, Sentence> Said)> parts =
        [
            (ballot.For, who => $"{who} for"),
            (ballot.Against, who => $"{who} against"),
            (ballot.Abstaining, who => $"{who} abstaining"),
            (ballot.Absent, who => $"{who} absent"),
        ];
        return Sentence.Chain(parts.Where(part => !part.Seats.IsEmpty).Select(part => part.Said(Who(part.Seats, ballot.Situation, body))), $", ");
    }

    /// <summary>The seat that votes otherwise.</summary>
    public static Sentence WhoChanged((Ballot Adopted, Ballot Rejected) found, Body body)
    {
        var changed = (found.Adopted.For - found.Rejected.For) | (found.Rejected.For - found.Adopted.For) | (found.Adopted.Against - found.Rejected.Against);
        return body.InterchangeableSeats is not null
            ? found.Adopted.Against == found.Rejected.Against ? (Sentence)$"one of those absent" : $"one of those against"
            : $"{found.Adopted.Situation.Members(changed).First()}";
    }

    private static Sentence Who(MemberSet seats, Situation situation, Body body)
    {
        const int Named = 6;
        if (body.InterchangeableSeats is not null || seats.Count > Named)
            return $"{seats.Count}";
        return $"{Prose.List(situation.Members(seats))}";
    }
}
