using System.Collections.Immutable;

namespace AfterNato.Checks.Reforms;

/// <summary>A reform step by step.</summary>
/// <param name="Analysis">What becomes of the invariants.</param>
/// <param name="Aimed">Its steps that are aimed at somebody, and whether those can stop them.</param>
/// <param name="Errors">What else is wrong at single stages, and neither before nor after the reform.</param>
public sealed record ReportedTransition(TransitionAnalysis Analysis, ImmutableArray<AimedStep> Aimed, ImmutableArray<StageErrors> Errors)
{
    internal static ReportedTransition Of(TransitionAnalysis analysis) => new(
        analysis,
        [.. analysis.Transition.Steps.Where(AimedStep.IsAimed).Select(step => AimedStep.Of(step, analysis.Path[step.Place].Stage))],
        StageErrors.Of(analysis));
}
