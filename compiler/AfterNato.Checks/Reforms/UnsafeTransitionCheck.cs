using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Reforms;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Reforms;

/// <summary>
/// A reform that must not be left half done, or cannot be carried out: what holds before it and after it fails in between, a step needs what only a
/// later one brings, or what decides a step cannot succeed before it.
/// </summary>
public sealed class UnsafeTransitionCheck : CheckOf<Transition>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN7007", "UnsafeTransition", Severity.Error, "A reform between whose steps something fails that holds before it and after it, or one of whose steps cannot be taken.");

    public override string RangesOver => "transitions of two steps or more, and steps that say by which procedure they are decided";

    // What has left or been changed in a scenario is not known to the stages.
    protected override IEnumerable<Transition> Subjects(Situation situation) =>
        situation.Architecture.IsPlayed ? [] : situation.Architecture.Transitions.Where(transition => transition.Steps.Length > 1 || transition.Steps.Any(step => step.DecidedBy is not null));

    protected override Sentence Question(Transition subject) => $"{subject:name} is safe between its steps";

    protected override IEnumerable<Finding> Examine(Transition subject, Situation situation)
    {
        // In the order of the file: the first says which order is safe, and the others refer to it.
        var analysis = TransitionAnalysis.Of(subject);
        TransitionStep? said = null;
        foreach (var (step, finding) in Found(analysis).OrderBy(found => found.Step.Place))
        {
            var order = said is null ? ReformProse.Order(analysis) : ReformProse.OrderAgain(analysis, said);
            yield return finding with { Hint = finding.Verdict == Verdict.Unknown ? $"Do not read this as a yes. {order}" : order };
            said ??= step;
        }
    }

    private IEnumerable<(TransitionStep Step, Finding Finding)> Found(TransitionAnalysis analysis)
    {
        if (analysis.Between.FirstOrDefault(stage => !stage.Stage.Obstacles.IsEmpty) is { } impossible)
            yield return (LastOf(analysis, impossible), Impossible(analysis, impossible));
        foreach (var alike in analysis.Following.Select(stage => stage.Entry).OfType<StepProspect>().Where(entry => entry.Standing != StepStanding.Open).GroupBy(entry => (entry.Standing, entry.Why?.ToString())))
            yield return (alike.First().Step, alike.Key.Standing == StepStanding.Closed ? Closed(analysis, [.. alike]) : Undecided(analysis, [.. alike]));
        foreach (var invariant in analysis.Guarded)
        {
            if (analysis.Between.FirstOrDefault(stage => stage[invariant]?.Standing == InvariantStanding.Fails) is { } unsafeStage)
                yield return (LastOf(analysis, unsafeStage), Unsafe(analysis, invariant, unsafeStage));
        }

        if (analysis.Between.FirstOrDefault(stage => (stage with { Entry = null }).Standing(analysis.Guarded) == StageStanding.Unknown) is { } doubtful)
            yield return (LastOf(analysis, doubtful), Doubtful(analysis, doubtful with { Entry = null }));
    }

    private static TransitionStep LastOf(TransitionAnalysis analysis, ReformStage stage) => analysis.Transition.Steps[stage.Done.Length - 1];

    private Finding Unsafe(TransitionAnalysis analysis, string invariant, ReformStage stage)
    {
        var (transition, step) = (analysis.Transition, LastOf(analysis, stage));
        var until = analysis.Path.Skip(stage.Done.Length + 1).FirstOrDefault(later => later[invariant]?.Standing != InvariantStanding.Fails) ?? analysis.Path[^1];
        var subject = transition.Architecture.Invariants.FirstOrDefault(other => other.Name == invariant);
        var guarded = ReformProse.Named(transition, invariant);
        return new Finding(Descriptor, transition, $"{guarded} holds before {transition:name} and after it, and fails in between: from {ReformProse.Step(transition, step)} to {ReformProse.Step(transition, LastOf(analysis, until))}.", step.Origin)
        {
            Witness =
            [
                WitnessPart.One("invariant", invariant),
                WitnessPart.One("from", ReformProse.Date(stage.Day)),
                WitnessPart.One("to", ReformProse.Date(until.Day)),
                Applied(analysis, stage),
                .. Order(analysis),
            ],
            Shown = $"{ReformProse.StageFirst(transition, stage)}: {stage[invariant]?.Why}.",
            Related = subject is null ? [] : [new RelatedPlace(subject.Declaration.Clause("")?.Origin ?? subject.Declaration.Origin, $"{guarded} says what must hold")],
            Sources = Evidence.Of(subject is null ? [transition] : [transition, subject]),
        };
    }

    private Finding Impossible(TransitionAnalysis analysis, ReformStage stage)
    {
        var step = LastOf(analysis, stage);
        return new Finding(Descriptor, analysis.Transition, $"{CannotBeTaken(analysis, step)} {new Verbatim(stage.Stage.Obstacles[0])}", step.Origin)
        {
            Witness = [WitnessPart.One("from", ReformProse.Date(stage.Day)), Applied(analysis, stage), WitnessPart.Many("obstacles", stage.Stage.Obstacles), .. Order(analysis)],
            Shown = stage.Stage.Obstacles.Length > 1 ? Sentence.Joined(stage.Stage.Obstacles.Skip(1).Select(Sentence.Verbatim)) : null,
            Sources = Evidence.Of([analysis.Transition]),
        };
    }

    private Finding Closed(TransitionAnalysis analysis, IReadOnlyList<StepProspect> alike)
    {
        var (first, procedure) = (alike[0], alike[0].Procedure);
        return new Finding(Descriptor, analysis.Transition, Sentence.Joined([CannotBeTaken(analysis, first.Step), $"{first.Why}."]), first.Step.Origin)
        {
            Witness =
            [
                WitnessPart.Many("days", alike.Select(closed => ReformProse.Date(closed.Step.Day))),
                WitnessPart.Many("applied", first.Step.Applies),
                WitnessPart.One("procedure", first.Step.DecidedBy ?? ""),
                WitnessPart.Many("steps", first.Stopped.Select(stopped => stopped.Name)),
                .. Order(analysis),
            ],
            Related =
            [
                .. alike.Skip(1).Select(closed => new RelatedPlace(closed.Step.Origin, $"nor can this step, for the same reason")),
                .. procedure is null ? [] : new[] { new RelatedPlace(procedure.Declaration.Origin, $"{procedure:name} decides") },
                .. first.Stopped.Select(stopped => Evidence.Place(stopped, $"step {stopped.Element:name}")),
            ],

            // The stage before the step has its own of every source.
            Sources = [.. Evidence.Of(procedure is null ? [analysis.Transition] : Evidence.Behind(procedure, first.Stopped).Prepend(analysis.Transition)).DistinctBy(citation => citation.Source.Name)],
        };
    }

    private Finding Undecided(TransitionAnalysis analysis, IReadOnlyList<StepProspect> alike) =>
        Unknown(analysis, alike[0].Step, $"Whether {ReformProse.Step(analysis.Transition, alike[0].Step)} of {analysis.Transition:name} can be taken is unknown: {alike[0].Why}.", alike[0].Why ?? Sentence.Empty) with
        {
            Related = [.. alike.Skip(1).Select(undecided => new RelatedPlace(undecided.Step.Origin, $"nor is it known of this step, for the same reason"))],
        };

    private Finding Doubtful(TransitionAnalysis analysis, ReformStage stage)
    {
        var (step, why) = (LastOf(analysis, stage), ReformProse.Why(stage, analysis));
        return Unknown(analysis, step, $"Whether {analysis.Transition:name} is safe between its steps is unknown: after {ReformProse.Step(analysis.Transition, step)}, {why}.", why);
    }

    private Finding Unknown(TransitionAnalysis analysis, TransitionStep step, Sentence message, Sentence why) =>
        new(Descriptor, analysis.Transition, message, step.Origin)
        {
            Severity = Severity.Warning,
            Verdict = Verdict.Unknown,
            Reason = why,
            Witness = [WitnessPart.One("from", ReformProse.Date(step.Day)), .. Order(analysis)],
        };

    private static Sentence CannotBeTaken(TransitionAnalysis analysis, TransitionStep step) => analysis.Transition.Steps.Length == 1
        ? (Sentence)$"{analysis.Transition:name} cannot be carried out: {ReformProse.Step(analysis.Transition, step)} cannot be taken then."
        : $"{analysis.Transition:name} cannot be carried out in the order of the file: {ReformProse.Step(analysis.Transition, step)} cannot be taken then.";

    private static WitnessPart Applied(TransitionAnalysis analysis, ReformStage stage) =>
        WitnessPart.Many("applied", stage.Done.SelectMany(place => analysis.Transition.Steps[place].Applies));

    private static IEnumerable<WitnessPart> Order(TransitionAnalysis analysis)
    {
        if (analysis.Order.Verdict == OrderVerdict.Found)
            yield return WitnessPart.Many("safeOrder", analysis.Order.Order.SelectMany(place => analysis.Transition.Steps[place].Applies));
    }
}
