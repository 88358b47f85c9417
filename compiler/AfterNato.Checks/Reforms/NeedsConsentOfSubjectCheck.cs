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

    protected override Sentence Question(Transition subject) => $"those at whom the steps of {subject:name} are aimed can stop them";

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
        return new Finding(Descriptor, transition, Said(transition, group), group[0].Step.Origin)
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
            Shown = Sentence.Of(
                group.Length,
                $"{Refusal(group[0])}, everybody else consents: the step is not taken.",
                $"{Refusal(group[0])}, everybody else consents: none of these steps is taken."),
            Related =
            [
                .. group.Skip(1).Select(stoppable => new RelatedPlace(stoppable.Step.Origin, $"this step as well")),
                new RelatedPlace(procedure.Declaration.Origin, $"{procedure:name} decides"),
                .. steps.Select(stopped => Evidence.Place(stopped, $"step {stopped.Element:name}")),
            ],

            // The stage before the step has its own of every source.
            Sources = [.. Evidence.Of(Evidence.Behind(procedure, steps).Prepend(transition)).DistinctBy(citation => citation.Source.Name)],
            Hint = Advice(group[0], isAsked),
        };
    }

    private static Sentence Said(Transition transition, ImmutableArray<StoppableStep> group)
    {
        var (_, procedure, _, members, steps, isTogether) = group[0];
        var who = Prose.List(members);
        var what = group.Length == 1 ? ReformProse.Step(transition, group[0].Step) : $"the steps of {Listing.Of(group.Select(stoppable => (Sentence)$"{stoppable.Step.Day}"))}";
        var where = steps.IsEmpty
            ? (Sentence)$"{procedure:name} decides"
            : Sentence.Of(steps.Length, $"by refusing at step {Prose.Named(steps)} of {procedure:name}", $"by refusing at steps {Prose.Named(steps)} of {procedure:name}");
        return (members.Length == 1, isTogether) switch
        {
            (true, true) => (Sentence)$"{members[0]} can together stop {what} of {transition:name}, aimed at it: {where}.",
            (true, false) => $"{members[0]} can alone stop {what} of {transition:name}, aimed at it: {where}.",
            (false, true) => $"{who} can together stop {what} of {transition:name}, aimed at them: {where}.",
            (false, false) => $"Each of {who} can alone stop {what} of {transition:name}, aimed at them: {where}.",
        };
    }

    private static Sentence Refusal(StoppableStep stoppable) => (stoppable.IsTogether, stoppable.Role) switch
    {
        (true, _) => (Sentence)$"{Prose.List(stoppable.Members)} refuse",
        (_, null) => $"{stoppable.Members[0]} refuses",
        (_, var role) => $"{stoppable.Members[0]} as {new RoleName(role)} refuses",
    };

    private static Sentence Advice(StoppableStep stoppable, bool isAsked) => (stoppable.IsTogether, stoppable.Role) switch
    {
        (true, _) => (Sentence)$"Leave those whom it concerns out of the vote, or let another procedure decide.",
        (_, { } role) when isAsked => $"The procedure asks the {new RoleName(role)} itself; if that is meant, nothing need be done.",
        (_, { } role) => $"{SubjectRefusal.Advice(role, stoppable.Stopped)} Or let another procedure decide.",
        _ => $"Let {stoppable.Procedure:name} be about those whom it concerns, and leave them out of the vote: `about target` and `by … except target`. Or let another procedure decide.",
    };

    private Finding Unknown(Transition transition, TransitionStep step, Sentence reason) =>
        new(Descriptor, transition, Unknown(transition, ReformProse.Step(transition, step), reason), step.Origin)
        {
            Severity = Severity.Warning,
            Verdict = Verdict.Unknown,
            Reason = reason,
            Hint = $"Do not read this as a yes. Put right what is named here.",
        };

    // A reason that quotes an error ends as a sentence does.
    private static Sentence Unknown(Transition transition, Sentence step, Sentence reason) => reason.ToString().EndsWith('.')
        ? (Sentence)$"Whether those at whom {step} of {transition:name} is aimed can stop it is unknown: {reason}"
        : $"Whether those at whom {step} of {transition:name} is aimed can stop it is unknown: {reason}.";
}
