using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>Something that the file says must hold, and that does not.</summary>
public sealed class InvariantViolatedCheck : CheckOf<Invariant>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3020", "InvariantViolated", Severity.Error, "Something that the file says must hold, and that does not.");

    public override string RangesOver => "invariants";

    protected override IEnumerable<Invariant> Subjects(Situation situation) => situation.Architecture.Invariants;

    protected override string Question(Invariant subject) => $"`{subject.Name}` holds";

    protected override IEnumerable<Finding> Examine(Invariant subject, Situation situation)
    {
        if (subject.HoldsAt(situation))
            yield break;

        yield return new Finding(Descriptor, subject, $"`{subject.Name}` does not hold: {subject.Title}.", subject.Declaration.Clause("")?.Origin ?? subject.Declaration.Origin)
        {
            Witness = [WitnessPart.One("invariant", subject.Name)],
            Hint = "Change the architecture so that it holds, or the invariant so that it says what is meant.",
        };
    }
}
