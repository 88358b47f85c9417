using System.Collections.Immutable;

using AfterNato.Checks.Decisions;
using AfterNato.Checks.Findings;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Reforms;

/// <summary>The errors that checks find at a stage of a reform and neither before it nor after it. Invariants are told of by themselves.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Errors">The errors.</param>
public sealed record StageErrors(ReformStage Stage, ImmutableArray<Finding> Errors)
{
    private static readonly ImmutableArray<Check> Checks =
        [.. CheckCatalogue.OfArchitectures.Where(check => check.Descriptor.Severity == Severity.Error && check is not (InvariantViolatedCheck or UnsafeTransitionCheck))];

    /// <summary>The stages between the first step and the last that have such errors; not looked for in transitions of more steps than are searched for an order.</summary>
    internal static ImmutableArray<StageErrors> Of(TransitionAnalysis analysis)
    {
        if (analysis.Transition.Steps.Length > TransitionAnalysis.MostSteps)
            return [];
        var lasting = ErrorsAt(analysis.Path[0]).Concat(ErrorsAt(analysis.Path[^1])).Select(Identity).ToHashSet();
        return [.. analysis.Between.Select(stage => new StageErrors(stage, [.. ErrorsAt(stage).Where(error => !lasting.Contains(Identity(error)))])).Where(stage => !stage.Errors.IsEmpty)];
    }

    private static IEnumerable<Finding> ErrorsAt(ReformStage stage) => stage.Stage.Architecture is { } architecture
        ? Checks.SelectMany(check => check.Run(architecture.At(stage.Day)).Findings).Where(finding => finding is { Severity: Severity.Error, Verdict: Verdict.Violated })
        : [];

    private static (string Code, string Subject) Identity(Finding finding) => (finding.Descriptor.Code, finding.Subject.Name);
}
