using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Decisions;

/// <summary>Whether a member can stop a decision about itself.</summary>
internal static class SubjectRefusal
{
    /// <summary>The steps at which a member in a role stops a procedure alone, whoever else is in a role that loses its seat; null when it cannot.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="role">The role; null where the procedure has none for those whom it is about.</param>
    /// <param name="member">The number of the member.</param>
    /// <param name="situation">The day.</param>
    public static ImmutableArray<Step>? StepsStopped(Procedure procedure, string? role, int member, Situation situation)
    {
        var settings = role is null ? RoleSettings.Of(procedure, situation) : RoleSettings.Around(procedure, situation, role, member);
        return settings.All(about => procedure.GameAt(situation, about).IsVetoPlayer(member)) ? [.. Refusal.StepsStopped(procedure.Course, member, situation, settings[0])] : null;
    }

    /// <summary>Some of those whom a procedure is about who stop it together, as few as can be left out of them, and at which steps; null when all together cannot.</summary>
    public static (MemberSet Members, ImmutableArray<Step> Steps)? StoppedTogether(Procedure procedure, string? role, ImmutableArray<int> members, Situation situation)
    {
        foreach (var member in members)
        {
            var settings = role is null ? RoleSettings.Of(procedure, situation) : RoleSettings.Around(procedure, situation, role, member);
            if (!Stop(settings, MemberSet.Of(members)))
                continue;
            var fewest = members.Aggregate(MemberSet.Of(members), (some, next) => Stop(settings, some - MemberSet.Of(next)) ? some - MemberSet.Of(next) : some);
            return (fewest, [.. Refusal.StepsStopped(procedure.Course, fewest, situation, settings[0])]);
        }

        return null;

        bool Stop(IReadOnlyList<Roles> settings, MemberSet some) => settings.All(about => procedure.GameAt(situation, about) is { CanPass: true } game && game.IsBlocking(some));
    }

    /// <summary>Whether every step at which it stops the procedure is one that asks the role for its own consent.</summary>
    public static bool IsAsked(IReadOnlyCollection<Step> steps, string? role) => steps.Count > 0 && steps.All(step => step.Actor is Actor.OfRole asked && asked.Role == role);

    /// <summary>What would take the possibility away.</summary>
    public static Sentence Advice(string role, IReadOnlyCollection<Step> steps)
    {
        var others = steps.Where(step => step.Actor is not Actor.OfBody).ToList();
        var exception = new Code($"by … except {role}");
        if (others.Count == 0 && steps.Count > 0)
            return $"Leave the {new RoleName(role)} out of the vote: {exception}.";
        return others.Count == steps.Count
            ? (Sentence)$"Let somebody else take the step where the {new RoleName(role)} would take it, or give another way: `either … or`."
            : $"Leave the {new RoleName(role)} out of the vote, {exception}, and let somebody else take {Prose.Named(others)} where the {new RoleName(role)} would take it.";
    }
}
