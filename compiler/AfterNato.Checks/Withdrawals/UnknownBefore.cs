using System.Collections.Immutable;

using AfterNato.Checks.Commands;
using AfterNato.Checks.Findings;
using AfterNato.Checks.Reforms;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Withdrawals;

/// <summary>What is unknown with everybody there, so that nothing can be said of it when somebody leaves.</summary>
internal static class UnknownBefore
{
    public static ImmutableArray<Sentence> Of(Standing standing)
    {
        var architecture = standing.Situation.Architecture;
        return
        [
            .. architecture.Procedures.SelectMany(procedure => Asked($"{procedure:name} can succeed", () => standing.CanSucceed(procedure))),
            .. Heads(architecture.Commands, standing.Date),
            .. architecture.Requirements.Where(requirement => requirement.IsNeededFrom(standing.Date)).SelectMany(requirement => Asked($"{requirement:name} is covered", () => standing.CoverageOf(requirement))),
            .. from burden in architecture.Burdens
               let unknown = burden.DivisionAt(standing.Situation) as BurdenDivision.Unknown
               where unknown is not null
               select (Sentence)$"How {burden:name} is divided: {unknown.Reason}.",
            .. from invariant in architecture.Invariants
               let answer = standing.AnswerOf(invariant)
               where answer.Standing == InvariantStanding.Unknown
               select (Sentence)$"Whether {invariant:name} holds: {answer.Why}.",
        ];
    }

    private static IEnumerable<Sentence> Asked(Sentence question, Action ask)
    {
        Sentence reason;
        try
        {
            ask();
            yield break;
        }
        catch (UnknownAnswerException unknown)
        {
            reason = unknown.Reason;
        }

        yield return $"Whether {question}: {reason}.";
    }

    // Many commands may have a post of which no holder is named; one sentence is enough.
    private static IEnumerable<Sentence> Heads(IEnumerable<Command> commands, DateOnly date)
    {
        Element[] headed = [.. commands.Where(command => !command.IsDissolvedAt(date) && command.CommandingPost is { } post && Offices.ActingIn(post, date) == Incumbency.Unknown)];
        if (headed.Length > 0)
        {
            yield return Sentence.Of(
                headed.Length,
                $"Who commands {Prose.List(headed)}: the file does not say who holds its commanding post on this day.",
                $"Who commands {Prose.List(headed)}: the file does not say who holds their commanding posts on this day.");
        }
    }
}
