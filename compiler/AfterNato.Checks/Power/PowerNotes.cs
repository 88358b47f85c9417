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
        {
            yield return body.DomesticOf is { } owner
                ? (Sentence)$"No member holds the seats of {body}, so each of them is a player of its own; between members, whatever it decides is the consent of {owner} alone."
                : $"No member holds the seats of {body}, so each of them is a player of its own.";
        }
        else if (subject.IsBySeats)
        {
            yield return $"Every seat is a player of its own, and so is whoever takes a step alone.";
        }

        foreach (var note in subject.IsBySeats ? [] : new StandIns(subject, situation).Notes())
            yield return note;
        foreach (var role in subject.OpenRoles)
            yield return $"Nobody is named as the {new RoleName(role)}, so nobody loses a seat or takes a step as such: {new Code($"--about {role}=…")} names a member.";
        if (subject.Element is Procedure { Requires: { IsEmpty: false } required })
        {
            yield return Sentence.Of(
                required.Length,
                $"It also requires {Prose.Named(required)}, which is a decision of its own and not counted here.",
                $"It also requires {Prose.Named(required)}, which are decisions of its own and not counted here.");
        }

        if (scenario?.Positions.Where(position => position.Procedure.Name == subject.Name).Select(position => position.Member).Distinct().ToList() is { Count: > 0 } taking)
            yield return $"The positions that the scenario gives {Prose.Named(taking)} on it are not counted here: `--if` gives a vote.";
    }
}
