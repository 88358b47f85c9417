using System.Collections.Immutable;

using AfterNato.Checks.Decisions;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Reforms;

namespace AfterNato.Checks.Reforms;

/// <summary>A step of a reform that some of those at whom it is aimed can stop, each alone and at the same places.</summary>
/// <param name="Step">The step.</param>
/// <param name="Procedure">The procedure that decides it, as it is before the step.</param>
/// <param name="Role">The role that they are in; null for none.</param>
/// <param name="Members">Those who can.</param>
/// <param name="Stopped">The steps of the procedure at which they refuse.</param>
/// <param name="IsTogether">Whether it takes all of them; else each can alone.</param>
public sealed record StoppableStep(TransitionStep Step, Procedure Procedure, string? Role, ImmutableArray<Member> Members, ImmutableArray<Step> Stopped, bool IsTogether)
{
    internal string Identity => string.Join('\n', Members.Select(member => member.Name).Append("").Concat(Stopped.Select(step => step.Name)).Append(Procedure.Name).Append(Role).Append(IsTogether ? "together" : "alone"));

    /// <summary>What of a step can be stopped by those at whom it is aimed: alone, or else together. Who is not there yet, or no longer, stops nothing.</summary>
    /// <exception cref="UnknownAnswerException">The game is not known to be monotone, or its roles can be filled in more ways than the bound.</exception>
    internal static ImmutableArray<StoppableStep> Of(TransitionStep step, Procedure procedure, string? role, Situation before)
    {
        var targets = before.Architecture.Members.Where(member => step.About.Any(target => target.Name == member.Name)).ToList();
        ImmutableArray<StoppableStep> alone =
        [
            .. targets
                .Select(member => (Member: member, Stopped: SubjectRefusal.StepsStopped(procedure, role, member.Number, before)))
                .Where(blocker => blocker.Stopped is not null)
                .GroupBy(blocker => string.Join('\n', (blocker.Stopped ?? []).Select(stopped => stopped.Element.Index)))
                .Select(group => new StoppableStep(step, procedure, role, [.. group.Select(blocker => blocker.Member)], group.First().Stopped ?? [], IsTogether: false)),
        ];
        return alone.IsEmpty && targets.Count > 1 && SubjectRefusal.StoppedTogether(procedure, role, [.. targets.Select(member => member.Number)], before) is var (members, stopped)
            ? [new(step, procedure, role, [.. before.Members(members)], stopped, IsTogether: true)]
            : alone;
    }
}
