using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Reforms;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Reforms;

/// <summary>A reform that must not be left half done: what holds before it and after it fails in between, or a step needs what only a later one brings.</summary>
public sealed class UnsafeTransitionCheck : CheckOf<Transition>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN7007", "UnsafeTransition", Severity.Error, "A reform between whose steps something fails that holds before it and after it.");

    public override string RangesOver => "transitions of two steps or more";

    // What has left or been changed in a scenario is not known to the stages.
    protected override IEnumerable<Transition> Subjects(Situation situation) =>
        situation.Architecture.IsPlayed ? [] : situation.Architecture.Transitions.Where(transition => transition.Steps.Length > 1);

    protected override string Question(Transition subject) => $"`{subject.Name}` is safe between its steps";

    protected override IEnumerable<Finding> Examine(Transition subject, Situation situation)
    {
        var analysis = TransitionAnalysis.Of(subject);
        if (analysis.Between.FirstOrDefault(stage => analysis.StandingOf(stage) == StageStanding.Impossible) is { } impossible)
            yield return Impossible(analysis, impossible);
        foreach (var invariant in analysis.Guarded)
        {
            if (analysis.Between.FirstOrDefault(stage => stage[invariant]?.Standing == InvariantStanding.Fails) is { } unsafeStage)
                yield return Unsafe(analysis, invariant, unsafeStage);
        }

        var doubtful = analysis.Between.Where(stage => analysis.StandingOf(stage) == StageStanding.Unknown).ToList();
        if (doubtful.Count > 0)
            yield return Doubtful(analysis, doubtful[0]);
    }

    private static TransitionStep LastOf(TransitionAnalysis analysis, ReformStage stage) => analysis.Transition.Steps[stage.Done.Length - 1];

    private Finding Unsafe(TransitionAnalysis analysis, string invariant, ReformStage stage)
    {
        var (transition, step) = (analysis.Transition, LastOf(analysis, stage));
        var until = analysis.Path.Skip(stage.Done.Length + 1).FirstOrDefault(later => later[invariant]?.Standing != InvariantStanding.Fails) ?? analysis.Path[^1];
        var subject = transition.Architecture.Invariants.FirstOrDefault(guarded => guarded.Name == invariant);
        return new Finding(Descriptor, transition, $"`{invariant}` holds before `{transition.Name}` and after it, and fails in between: from {ReformProse.Step(step)} to {ReformProse.Step(LastOf(analysis, until))}.", step.Origin)
        {
            Witness =
            [
                WitnessPart.One("invariant", invariant),
                WitnessPart.One("from", ReformProse.Date(stage.Day)),
                WitnessPart.One("to", ReformProse.Date(until.Day)),
                WitnessPart.Many("applied", stage.Done.SelectMany(place => transition.Steps[place].Applies)),
                .. Order(analysis),
            ],
            Shown = $"{Capital(ReformProse.Stage(transition, stage))}: {stage[invariant]?.Why}.",
            Related = subject is null ? [] : [new RelatedPlace(subject.Declaration.Clause("")?.Origin ?? subject.Declaration.Origin, $"`{invariant}` says what must hold")],
            Sources = Evidence.Of(subject is null ? [transition] : [transition, subject]),
            Hint = ReformProse.Order(analysis),
        };
    }

    private Finding Impossible(TransitionAnalysis analysis, ReformStage stage)
    {
        var step = LastOf(analysis, stage);
        return new Finding(Descriptor, analysis.Transition, $"`{analysis.Transition.Name}` cannot be carried out in the order of the file: {ReformProse.Step(step)} cannot be taken then. {stage.Stage.Obstacles[0]}", step.Origin)
        {
            Witness =
            [
                WitnessPart.One("from", ReformProse.Date(stage.Day)),
                WitnessPart.Many("applied", stage.Done.SelectMany(place => analysis.Transition.Steps[place].Applies)),
                WitnessPart.Many("obstacles", stage.Stage.Obstacles),
                .. Order(analysis),
            ],
            Shown = stage.Stage.Obstacles.Length > 1 ? string.Join(" ", stage.Stage.Obstacles.Skip(1)) : null,
            Sources = Evidence.Of([analysis.Transition]),
            Hint = ReformProse.Order(analysis),
        };
    }

    private Finding Doubtful(TransitionAnalysis analysis, ReformStage stage) =>
        new(Descriptor, analysis.Transition, $"Whether `{analysis.Transition.Name}` is safe between its steps is unknown: after {ReformProse.Step(LastOf(analysis, stage))}, {ReformProse.Why(stage, analysis)}.", LastOf(analysis, stage).Origin)
        {
            Severity = Severity.Warning,
            Verdict = Verdict.Unknown,
            Reason = ReformProse.Why(stage, analysis),
            Witness = [WitnessPart.One("from", ReformProse.Date(stage.Day)), .. Order(analysis)],
            Hint = $"Do not read this as a yes. {ReformProse.Order(analysis)}",
        };

    private static IEnumerable<WitnessPart> Order(TransitionAnalysis analysis)
    {
        if (analysis.Order.Verdict == OrderVerdict.Found)
            yield return WitnessPart.Many("safeOrder", analysis.Order.Order.SelectMany(place => analysis.Transition.Steps[place].Applies));
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
