using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Claims;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>Something that the file says must hold, and that does not; or that holds only because it speaks of nobody.</summary>
public sealed class InvariantViolatedCheck : CheckOf<Invariant>
{
    /// <summary>What it reports.</summary>
    public static DiagnosticDescriptor Violation { get; } = new("AN3020", "InvariantViolated", Severity.Error, "Something that the file says must hold, and that does not.");

    public override DiagnosticDescriptor Descriptor => Violation;

    public override string RangesOver => "invariants";

    protected override IEnumerable<Invariant> Subjects(Situation situation) => situation.Architecture.Invariants;

    protected override Sentence Question(Invariant subject) => $"{subject:name} holds";

    protected override IEnumerable<Finding> Examine(Invariant subject, Situation situation)
    {
        var origin = subject.Declaration.Clause("")?.Origin ?? subject.Declaration.Origin;
        var claim = subject.ClaimAt(situation);
        if (!claim.Holds)
            yield return Violated(subject, claim, origin);
        else if (claim.IsVacuous)
            yield return Vacuity.Of(subject, claim.EmptySets, origin);
    }

    private Finding Violated(Invariant subject, Claim claim, Origin origin)
    {
        var steps = claim.Reasons.SelectMany(reason => reason.Steps).Distinct().ToList();
        var isExpected = IsExpectedToFail(subject);
        return new Finding(Descriptor, subject, Message(subject, isExpected), origin)
        {
            Severity = isExpected ? Severity.Warning : Descriptor.Severity,
            Witness = [WitnessPart.One("invariant", subject.Name), .. Bound(claim), .. Stated(claim)],
            Shown = $"{ReasonProse.Of(claim.Reasons)}.",
            Related = [.. steps.Select(step => Evidence.Place(step, $"step {step.Element:name}"))],
            // That a member is mentioned does not make the finding rest on everything that the file says about it.
            Sources = Evidence.Of(claim.Reasons.SelectMany(reason => reason.Mentions).Where(element => element is not Member).Concat(steps.Select(step => step.Element)).Prepend(subject)),
            Hint = $"Change the architecture so that it holds, or the invariant so that it says what is meant.",
        };
    }

    // Who writes `expect … fails` knows of the weakness and says so; it is there all the same.
    private static bool IsExpectedToFail(Invariant subject) =>
        subject.Architecture.Data.Expectations.OfType<Expectation.OfCondition>().Any(expectation => !expectation.Holds && expectation.Mentions.Contains(subject.Index));

    // The member that breaks it, by itself where there is one: most conditions go through one set.
    private static IEnumerable<WitnessPart> Bound(Claim claim)
    {
        if (claim.Witness.IsEmpty)
            yield break;
        yield return WitnessPart.One("member", claim.Witness[0].Member.Name);
        yield return WitnessPart.Many("variables", claim.Witness.Select(bound => bound.Name));
        yield return WitnessPart.Many("members", Prose.Names(claim.Witness.Select(bound => bound.Member)));
    }

    private static IEnumerable<WitnessPart> Stated(Claim claim)
    {
        yield return WitnessPart.Many("conditions", claim.Reasons.Select(reason => reason.Source));
        yield return WitnessPart.Many("values", claim.Reasons.SelectMany(reason => reason.Values).Select(value => $"{value.Source} is {value.Text}"));
        yield return WitnessPart.Many("involved", claim.Reasons.SelectMany(reason => reason.Involved).Distinct());
    }

    private static Sentence Message(Invariant subject, bool isExpected)
    {
        if (subject.Title == subject.Name)
            return isExpected ? (Sentence)$"{subject:name} does not hold, as the file expects." : $"{subject:name} does not hold.";

        // Pages write the title in the place of a name, where it would then stand twice.
        var name = new Code(subject.Name);
        return isExpected ? (Sentence)$"{name} does not hold, as the file expects: {subject}." : $"{name} does not hold: {subject}.";
    }
}
