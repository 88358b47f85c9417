using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Power;

/// <summary>What each member can stop alone, for whoever asks about all of them.</summary>
/// <param name="situation">The day.</param>
public sealed class VetoSurvey(Situation situation)
{
    /// <summary>The procedures of which it cannot be told who can stop them alone.</summary>
    public ImmutableArray<Procedure> Unknown => [.. Answers.Where(answer => answer.Stoppers is null).Select(answer => answer.Procedure)];

    private ImmutableArray<(Procedure Procedure, MemberSet? Stoppers)> Answers => field.IsDefault
        ? field = [.. situation.Architecture.Procedures.Select(procedure => (procedure, StoppersOf(procedure)))]
        : field;

    /// <summary>The procedures that a member can stop alone, whoever else is in a role; nothing of those that can never be completed.</summary>
    public IEnumerable<Procedure> Of(Member member) => Answers.Where(answer => answer.Stoppers?.Contains(member.Number) == true).Select(answer => answer.Procedure);

    private MemberSet? StoppersOf(Procedure procedure)
    {
        try
        {
            // Each by itself: none uses up the bound of another.
            return RoleSettings.VetoPlayers(procedure, situation.Apart());
        }
        catch (UnknownAnswerException)
        {
            return null;
        }
    }
}
