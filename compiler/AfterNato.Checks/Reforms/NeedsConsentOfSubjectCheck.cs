using System.Collections.Immutable;

using AfterNato.Checks.Decisions;
using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Reforms;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Reforms;

/// <summary>
/// A step of a reform that needs the consent of those at whom it is aimed. It is decided by the procedure as it stands before the step, when everything
/// that earlier steps apply is in force.
/// </summary>
public sealed class NeedsConsentOfSubjectCheck : CheckOf<Transition>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN7008", "NeedsConsentOfSubject", Severity.Warning, "A step of a reform that those at whom it is aimed can stop.");

    public override string RangesOver => "steps of transitions that say by which procedure and about whom they are decided";

    protected override IEnumerable<Transition> Subjects(Situation situation) =>
        situation.Architecture.IsPlayed ? [] : situation.Architecture.Transitions.Where(transition => transition.Steps.Any(AimedStep.IsAimed));

    protected override Sentence Question(Transition subject) => $"those at whom the steps of `{subject.Name}` are aimed can stop them";

    protected override IEnumerable<Finding> Examine(Transition subject, Situation situation)
    {
        var stoppable = new List<StoppableStep>();
        foreach (var step in subject.Steps.Where(AimedStep.IsAimed))
        {
            var aimed = AimedStep.Of(step, subject.StagesAfter([[.. Enumerable.Range(0, step.Place)]])[0]);
            if (aimed.Unknown is { } reason)
                yield return Unknown(subject, step, reason);
            stoppable.AddRange(aimed.Stoppable);
        }

        // Steps that the same members stop at the same places are told of together.
        foreach (var group in stoppable.GroupBy(step => step.Identity))
            yield return Told(subject, [.. group]);
    }

    private Finding Told(Transition transition, ImmutableArray<StoppableStep> group)
    {
        var (_, procedure, role, members, steps, isTogether) = group[0];
        var isAsked = SubjectRefusal.IsAsked(steps, role);
        var who = members.Length == 1 ? (Sentence)$"{members[0]}" : isTogether ? $"{Prose.List(members)}" : $"Each of {Prose.List(members)}";
        var what = group.Length == 1 ? ReformProse.Step(group[0].Step) : $"the steps of {Prose.Joined([.. group.Select(stoppable => ReformProse.Date(stoppable.Step.Day))])}";
        var where = steps.IsEmpty ? $"`{procedure.Name}` decides" : $"by refusing at {(steps.Length == 1 ? "step" : "steps")} {Prose.Quoted(steps.Select(stopped => stopped.Name))} of `{procedure.Name}`";
        return new Finding(Descriptor, transition, $"{who} can {(isTogether ? "together" : "alone")} stop {what} of `{transition.Name}`, aimed at {(members.Length == 1 ? "it" : "them")}: {where}.", group[0].Step.Origin)
        {
            Severity = isAsked ? Severity.Information : Descriptor.Severity,
            Witness =
            [
                WitnessPart.Many("days", group.Select(stoppable => ReformProse.Date(stoppable.Step.Day))),
                WitnessPart.Many("applies", group.SelectMany(stoppable => stoppable.Step.Applies)),
                WitnessPart.One("procedure", procedure.Name),
                WitnessPart.Many("members", Prose.Names(members)),
                WitnessPart.Many("steps", steps.Select(stopped => stopped.Name)),
            ],
            Shown = $"{(isTogether ? $"{who} refuse" : $"{members[0].Title}{(role is null ? "" : $" as {role}")} refuses")}, everybody else consents: {(group.Length == 1 ? "the step is not taken" : "none of these steps is taken")}.",
            Related =
            [
                .. group.Skip(1).Select(stoppable => new RelatedPlace(stoppable.Step.Origin, "this step as well")),
                new RelatedPlace(procedure.Declaration.Origin, $"`{procedure.Name}` decides"),
                .. steps.Select(stopped => Evidence.Place(stopped, $"step `{stopped.Name}`")),
            ],

            // The stage before the step has its own of every source.
            Sources = [.. Evidence.Of(Evidence.Behind(procedure, steps).Prepend(transition)).DistinctBy(citation => citation.Source.Name)],
            Hint = isTogether ? "Leave those whom it concerns out of the vote, or let another procedure decide." : isAsked ? $"The procedure asks the {role} itself; if that is meant, nothing need be done."
                : $"{(role is null ? $"Let `{procedure.Name}` be about those whom it concerns, and leave them out of the vote: `about target` and `by … except target`." : SubjectRefusal.Advice(role, steps))} Or let another procedure decide.",
        };
    }

    private Finding Unknown(Transition transition, TransitionStep step, string reason) =>
        new(Descriptor, transition, $"Whether those at whom {ReformProse.Step(step)} of `{transition.Name}` is aimed can stop it is unknown: {reason.TrimEnd('.')}.", step.Origin)
        {
            Severity = Severity.Warning,
            Verdict = Verdict.Unknown,
            Reason = reason,
            Hint = "Do not read this as a yes. Put right what is named here.",
        };
}
