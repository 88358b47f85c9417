using System.Collections.Immutable;

using AfterNato.Checks.Decisions;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Reforms;

namespace AfterNato.Checks.Reforms;

/// <summary>
/// Whether a step of a reform can be taken at a stage: by the procedure that decides it, as that stage has it, on the day before the step. A step of
/// which nothing is said of who decides it can always be taken.
/// </summary>
/// <param name="Step">The step.</param>
/// <param name="Done">The places of the steps that are done before it.</param>
/// <param name="Standing">Whether it can.</param>
/// <param name="Why">Why it cannot, or why that is unknown, as half a sentence; null where it can.</param>
public sealed record StepProspect(TransitionStep Step, ImmutableArray<int> Done, StepStanding Standing, Sentence? Why)
{
    /// <summary>The steps of the procedure that cannot be taken, where it fails whoever consents.</summary>
    internal ImmutableArray<Step> Stopped { get; init; } = [];

    /// <summary>The procedure that decides it, as the stage before it has it; null where there is none.</summary>
    internal Procedure? Procedure { get; init; }

    /// <param name="step">The step.</param>
    /// <param name="before">The stage before it, one that can be.</param>
    /// <param name="day">The first day on which it is in force.</param>
    internal static StepProspect Of(TransitionStep step, TransitionStage before, DateOnly day)
    {
        var open = new StepProspect(step, before.Done, StepStanding.Open, null);
        if (step.DecidedBy is null || before.Architecture is not { } architecture)
            return open;
        if (architecture.Procedures.FirstOrDefault(procedure => procedure.Name == step.DecidedBy) is not { } procedure)
            return open with { Standing = StepStanding.Closed, Why = $"{new Code(step.DecidedBy)}, which decides it, is not there before it" };
        open = open with { Procedure = procedure };
        try
        {
            return open.In(procedure, architecture.At(TransitionStep.Before(day)));
        }
        catch (UnknownAnswerException unknown)
        {
            return open with { Standing = StepStanding.Unknown, Why = $"nobody can tell whether {procedure:name}, which decides it, can succeed: {unknown.Reason}" };
        }
    }

    private StepProspect In(Procedure procedure, Situation before)
    {
        if (Impasse.CircleOfRequirements(procedure) is not null)
            return this with { Standing = StepStanding.Closed, Why = $"{procedure:name}, which decides it, would have to be completed before it begins" };
        foreach (var (about, target) in Settings(procedure, before))
        {
            if (about.Any(roles => procedure.GameAt(before, roles).CanBeAdopted))
                continue;
            var whom = procedure.GameAt(before, Roles.None).CanBeAdopted ? target : null;
            if (about.Select(roles => Impasse.AwaitedPosts(procedure, before, roles)).FirstOrDefault(awaited => awaited is not null) is { } posts)
                return this with { Standing = StepStanding.Unknown, Why = $"{procedure:name}, which decides it, has to wait until {Impasse.Awaited(posts)}" };

            // With everybody for or against, nothing carries it. That abstentions would not either, is only known of steps.
            var steps = Impasse.Steps(procedure, before, about[0]);
            if (steps.Count == 0 || about.Any(roles => steps.Any(stopped => Impasse.AdoptedBallot(stopped, before, body => Ballots.ElectorateOf(stopped, body, before, roles)) is not null)))
            {
                return this with
                {
                    Standing = StepStanding.Unknown,
                    Why = whom is null
                        ? (Sentence)$"{procedure:name}, which decides it, fails whoever consents, unless some of those with a seat abstain or stay away"
                        : $"{procedure:name}, which decides it, fails whoever consents when it is about {whom}, unless some of those with a seat abstain or stay away",
                };
            }

            var reasons = Listing.Of(steps.Select(stopped => (Sentence)$"step {stopped.Element:name} cannot be taken, because {Impasse.Reason(stopped, before, about[0])}"));
            return this with
            {
                Standing = StepStanding.Closed,
                Why = whom is null
                    ? (Sentence)$"{procedure:name}, which decides it, fails whoever consents: {reasons}"
                    : $"{procedure:name}, which decides it, fails whoever consents when it is about {whom}: {reasons}",
                Stopped = [.. steps],
            };
        }

        return Impasse.Required(procedure).FirstOrDefault(required => Impasse.CircleOfRequirements(required) is not null || !required.GameAt(before, Roles.None).CanBeAdopted) is { } missing
            ? this with { Standing = StepStanding.Unknown, Why = $"{procedure:name}, which decides it, requires {missing:name}, which cannot succeed then, and nothing says whether it has been completed before" }
            : this;
    }

    // It is decided about each of those at whom it is aimed; otherwise, as procedures are judged that nobody in particular is the subject of.
    private IEnumerable<(ImmutableArray<Roles> About, Member? Target)> Settings(Procedure procedure, Situation before)
    {
        var role = Step.Role ?? (procedure.Roles.Length == 1 ? procedure.Roles[0] : null);
        var targets = role is null || !procedure.Roles.Contains(role) ? [] : before.Architecture.Members.Where(member => Step.About.Any(target => target.Name == member.Name)).ToList();
        return targets.Count == 0
            ? [([Roles.None], null)]
            : targets.Select(target => (RoleSettings.Around(procedure, before, role ?? "", target.Number), (Member?)target));
    }
}
