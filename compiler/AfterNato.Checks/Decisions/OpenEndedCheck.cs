using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// Procedures that can be left undecided for ever: a step has neither a time limit nor a fallback, and the file does not say that it may wait.
/// An architecture that says nothing of time says it of most procedures, so that all are told of together.
/// </summary>
public sealed class OpenEndedCheck : Check
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3014", "OpenEnded", Severity.Warning, "Procedures that can be left undecided for ever.");

    public override string RangesOver => "procedures";

    public override CheckResult Run(Situation situation)
    {
        var procedures = situation.Architecture.Procedures;
        var open = procedures.Where(procedure => !procedure.MayWait).Select(OpenStepsOf).Where(found => !found.Steps.IsEmpty).ToList();
        return open.Count == 0
            ? new CheckResult(this, procedures.IsEmpty ? Verdict.Vacuous : Verdict.Holds, [])
            : new CheckResult(this, Verdict.Violated, [Told(open)]);
    }

    private static OpenSteps OpenStepsOf(Procedure procedure) =>
        new(procedure, [.. procedure.Steps.Where(step => step.Within is null && step.Otherwise is null)]);

    private Finding Told(List<OpenSteps> open)
    {
        var (procedure, steps) = open[0];
        var message = open.Count == 1
            ? Sentence.Of(
                steps.Length,
                $"{procedure:name} can be left undecided for ever: {StepProse.Named(steps)} has neither a time limit nor an `otherwise`.",
                $"{procedure:name} can be left undecided for ever: {StepProse.Named(steps)} have neither a time limit nor an `otherwise`.")
            : $"{open.Count} procedures can be left undecided for ever: each has a step with neither a time limit nor an `otherwise`, in {procedure:name} {StepProse.Named(steps)}.";
        return new Finding(Descriptor, procedure, message, steps[0].Element.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.Many("procedures", open.Select(found => found.Procedure.Name)),
                WitnessPart.Many("steps", open.SelectMany(found => found.Steps).Select(step => step.Name)),
            ],
            Shown = open.Count == 1 ? null : (Sentence)$"{Listing.Short(open.Select(found => (Sentence)$"{found.Procedure:name}"))}.",
            Hint = $"Say how long a step may take (`within 30 days`) or what happens if nothing is decided (`otherwise`); or that it is meant so: `may wait`.",
        };
    }

    /// <summary>A procedure, and its steps that can be left undecided for ever.</summary>
    private sealed record OpenSteps(Procedure Procedure, ImmutableArray<Step> Steps);
}
