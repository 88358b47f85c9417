using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Checks.Power;

/// <summary>What a reader must know about how a question on power was understood.</summary>
internal static class PowerNotes
{
    public static IEnumerable<Sentence> Of(PowerSubject subject, Situation situation, Scenario? scenario)
    {
        if (subject.OnlyBySeats is { } body)
            yield return $"No member holds the seats of {body.Title}, so each of them is a player of its own{(body.DomesticOf is { } owner ? $"; between members, whatever it decides is the consent of {owner.Title} alone" : "")}.";
        else if (subject.IsBySeats)
            yield return "Every seat is a player of its own, and so is whoever takes a step alone.";
        foreach (var note in subject.IsBySeats ? [] : new StandIns(subject, situation).Notes())
            yield return note;
        foreach (var role in subject.OpenRoles)
            yield return $"Nobody is named as the {role}, so nobody loses a seat or takes a step as such: `--about {role}=…` names a member.";
        if (subject.Element is Procedure { Requires: { IsEmpty: false } required })
            yield return $"It also requires {Prose.Quoted(required.Select(procedure => procedure.Name))}, which {(required.Length == 1 ? "is a decision" : "are decisions")} of its own and not counted here.";
        if (scenario?.Positions.Where(position => position.Procedure.Name == subject.Name).Select(position => position.Member.Name).Distinct().ToList() is { Count: > 0 } taking)
            yield return $"The positions that the scenario gives {Prose.Quoted(taking)} on it are not counted here: `--if` gives a vote.";
    }
}
