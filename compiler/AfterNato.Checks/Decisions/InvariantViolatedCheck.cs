using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>Something that the file says must hold, and that does not; or that holds only because it speaks of nobody.</summary>
public sealed class InvariantViolatedCheck : CheckOf<Invariant>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3020", "InvariantViolated", Severity.Error, "Something that the file says must hold, and that does not.");

    public override string RangesOver => "invariants";

    protected override IEnumerable<Invariant> Subjects(Situation situation) => situation.Architecture.Invariants;

    protected override string Question(Invariant subject) => $"`{subject.Name}` holds";

    protected override IEnumerable<Finding> Examine(Invariant subject, Situation situation)
    {
        var condition = subject.Declaration.Clause("");
        var origin = condition?.Origin ?? subject.Declaration.Origin;
        if (!subject.HoldsAt(situation))
            yield return Violated(subject, IsAboutEvery(condition) ? situation.CounterExample : null, origin);
        else if (situation.IsVacuous && IsAboutEvery(condition))
            yield return Vacuous(subject, origin);
    }

    private Finding Violated(Invariant subject, Member? example, Origin origin) =>
        new(Descriptor, subject, $"`{subject.Name}` does not hold{Said(subject)}.", origin)
        {
            Witness = [WitnessPart.One("invariant", subject.Name), .. example is null ? Array.Empty<WitnessPart>() : [WitnessPart.One("member", example.Name)]],
            Shown = example is null ? null : $"It is not true of {example.Title}.",
            Hint = "Change the architecture so that it holds, or the invariant so that it says what is meant.",
        };

    private Finding Vacuous(Invariant subject, Origin origin) =>
        new(Descriptor, subject, $"`{subject.Name}` holds only because it speaks of nobody: the sets that it goes through are empty on this day.", origin)
        {
            Severity = Severity.Warning,
            Verdict = Verdict.Vacuous,
            Hint = "Do not read this as a yes. Check the sets, their dates and the date of the architecture.",
        };

    private static string Said(Invariant subject) => subject.Title == subject.Name ? "" : $": {subject.Title}";

    // Only of a condition for every member does one member show that it fails.
    private static bool IsAboutEvery(Clause? condition) =>
        condition?.Value is Value.Computed computed && computed.Source.StartsWith("for every", StringComparison.Ordinal);
}
