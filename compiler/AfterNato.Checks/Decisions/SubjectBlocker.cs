using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Decisions;

/// <summary>A member that can stop the decision about itself.</summary>
/// <param name="Member">The member, in the role.</param>
/// <param name="Steps">The steps at which it stops the decision.</param>
internal sealed record SubjectBlocker(Member Member, ImmutableArray<Step> Steps)
{
    /// <summary>Whether it is only asked for its own consent, in steps of its own.</summary>
    public static bool AreAsked(ImmutableArray<Step> steps, string role) => !steps.IsEmpty && steps.All(step => step.Actor is Actor.OfRole asked && asked.Role == role);

    /// <summary>Every member that could be in a role of a procedure and could then stop it alone.</summary>
    /// <exception cref="UnknownAnswerException">That cannot be told.</exception>
    public static IEnumerable<SubjectBlocker> Of(Procedure procedure, string role, Situation situation)
    {
        foreach (var member in situation.Members(RoleSettings.Candidates(procedure, situation)))
        {
            // Whoever else is in a role that loses its seat: it is the subject that must not be able to stop the decision.
            var settings = RoleSettings.Around(procedure, situation, role, member.Number);
            if (settings.All(about => procedure.GameAt(situation, about).IsVetoPlayer(member.Number)))
                yield return new SubjectBlocker(member, [.. Refusal.StepsStopped(procedure, member.Number, situation, settings[0])]);
        }
    }
}
