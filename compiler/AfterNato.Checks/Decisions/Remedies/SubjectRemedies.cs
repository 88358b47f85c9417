using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Decisions.Remedies;

/// <summary>What would take from those whom a decision concerns the power to stop it alone.</summary>
/// <param name="procedure">The procedure.</param>
/// <param name="role">The role in which they can.</param>
/// <param name="members">Who can, all at the same steps.</param>
/// <param name="checkedAt">When it was checked.</param>
internal sealed class SubjectRemedies(Procedure procedure, string role, List<Member> members, Situation checkedAt)
{
    // What is tried here must not use up the bounds of what is asked of the architecture itself.
    private readonly Situation _situation = checkedAt.Apart();

    /// <summary>Leaving the role out of the vote, and a rule that one refusal does not defeat; nothing where neither was found to help.</summary>
    public ImmutableArray<Remedy> Find()
    {
        try
        {
            var settings = members.ConvertAll(member => (Member: MemberSet.Of(member.Number), Around: RoleSettings.Around(procedure, _situation, role, member.Number)));
            var leftOut = LeftOut(settings);
            return [.. new[] { leftOut, Outvoted(settings, alternative: leftOut is not null) }.OfType<Remedy>()];
        }
        catch (UnknownAnswerException)
        {
            return [];
        }
    }

    private Remedy? LeftOut(List<(MemberSet Member, ImmutableArray<Roles> Around)> settings)
    {
        var (member, about) = (settings[0].Member, settings[0].Around[0]);
        var steps = Smallest(member, about, step => member.IsSubsetOf(step.SeatsAt(_situation, about)) && step.Without(role).GameAt(_situation, about).CanPassWithout(member));
        if (steps is null or [] || !LeadsThrough(procedure.Course.With(step => steps.Contains(step) ? step.Without(role) : step), settings))
            return null;
        var how = steps.Select(step => $"by {StepText.Voters(step)}{(step.Recused is null ? " except" : ",")} {role}").Distinct();
        return Remedy.Of(
            $"The {new RoleName(role)} could not stop it alone if it had no vote {StepProse.In(steps)}: {Code.All(how)}.{Rest(steps)}{StepText.Note(procedure, steps)}",
            steps.Select(step => StepText.Without(procedure, step, role)));
    }

    private Remedy? Outvoted(List<(MemberSet Member, ImmutableArray<Roles> Around)> settings, bool alternative)
    {
        var everywhere = settings.SelectMany(setting => setting.Around).ToImmutableArray();
        var relaxed = procedure.Steps.ToDictionary(step => step, step => new Lazy<RelaxedRule?>(() => RelaxedRule.Of(step, _situation, everywhere)));
        var (member, about) = (settings[0].Member, settings[0].Around[0]);
        var steps = Smallest(member, about, step =>
            step.GameAt(_situation, about).CanPass && relaxed[step].Value is { IsLooser: true } other && step.WithRule(other.Rule).GameAt(_situation, about).CanPassWithout(member));
        if (steps is null or [])
            return null;
        var change = new RuleChange(procedure, steps, step => relaxed[step].Value ?? throw new InvalidOperationException("A step is changed for which there is no rule."));
        if (!LeadsThrough(change.Replaced, settings))
            return null;
        return Remedy.Of(
            alternative
                ? (Sentence)$"Or if nobody could stop {StepProse.Named(steps)} alone: {change.Said}."
                : $"The {new RoleName(role)} could not stop it alone if nobody could stop {StepProse.Named(steps)} alone: {change.Said}.{StepText.Note(procedure, steps)}",
            change.Replacements);
    }

    private List<Step>? Smallest(MemberSet member, Roles about, Func<Step, bool> canChange) => new SmallestSet(
        step => IsAsked(step) || step.GameAt(_situation, about).CanPassWithout(member),
        stage => stage.PlayedAt(_situation, about).CanPass,
        canChange).Of(procedure.Course);

    // The consent that a procedure asks of those whom it concerns, in a step of their own, is no vote among others.
    private bool IsAsked(Step step) => step.Actor is Actor.OfRole asked && asked.Role == role;

    private bool LeadsThrough(Stage course, List<(MemberSet Member, ImmutableArray<Roles> Around)> settings) => settings.TrueForAll(setting => setting.Around.All(about =>
        course.PlayedAt(_situation, about) is { CanPass: true } game
        && (game.CanPassWithout(setting.Member) || (Refusal.StepsStopped(course, setting.Member.First(), _situation, about).ToList() is { Count: > 0 } stopped && stopped.TrueForAll(IsAsked)))));

    private Sentence Rest(List<Step> changed) => procedure.Steps.Any(step => IsAsked(step) && !changed.Contains(step)) ? $" What is left is the consent that the procedure asks of the {new RoleName(role)} itself." : Sentence.Empty;
}
