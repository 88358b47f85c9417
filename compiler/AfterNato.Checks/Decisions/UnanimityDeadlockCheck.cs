using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// A procedure that each of several members can stop alone. It holds unless every way through the procedure contains a step in which
/// every seat of a body of at least two blocks alone, and no `otherwise` leads out.
/// </summary>
public sealed class UnanimityDeadlockCheck : CheckOf<Procedure>
{
    private static readonly ImmutableArray<Rational> Consents = [new(99, 100), new(95, 100), new(90, 100)];

    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3001", "UnanimityDeadlock", Severity.Warning, "A procedure that each of several members can stop alone.");

    public override string RangesOver => "procedures";

    protected override IEnumerable<Procedure> Subjects(Situation situation) => situation.Architecture.Procedures;

    protected override string Question(Procedure subject) => $"`{subject.Name}` can be stopped by each member alone";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        // Whoever is left out of the vote, the rest must be able to stop it; otherwise there is a way around.
        var settings = RoleSettings.Of(subject, situation);
        var trapped = settings.Select(about => (About: about, Steps: UnanimityDeadlock.Find(subject, situation, about))).ToList();
        if (trapped.Count == 0 || trapped.Any(setting => setting.Steps.IsEmpty))
            yield break;

        var (about, steps) = trapped[0];
        var step = steps[0];
        var seats = UnanimityDeadlock.Unanimous(step, situation, about);
        var everybody = trapped.Aggregate(MemberSet.Empty, (members, setting) => members | UnanimityDeadlock.Unanimous(setting.Steps[0], situation, setting.About));
        var agreements = Consents.Select(consent => UnanimityDeadlock.ProbabilityOfAgreement(seats.Count, consent)).ToList();
        var left = Prose.LeftOut(about);
        yield return new Finding(Descriptor, subject, $"Each of {Prose.Members(seats.Count)}{left} can stop `{subject.Name}` alone: in step `{step.Name}`, {step.Actor.Name} decides by `{step.Rule}`.", Evidence.Place(step, "").Origin)
        {
            Witness =
            [
                WitnessPart.One("step", step.Name),
                WitnessPart.One("rule", step.Rule?.Name ?? ""),
                WitnessPart.One("canBlockAlone", seats.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                WitnessPart.Many("members", Prose.Names(situation.Members(everybody))),
                .. Consents.Zip(agreements, (consent, agreement) => WitnessPart.One($"agreementAt{(consent * 100).ToDecimal(0)}Percent", agreement.ToDecimal(6))),
                .. steps.Length > 1 ? [WitnessPart.Many("allSteps", steps.Select(other => other.Name))] : ImmutableArray<WitnessPart>.Empty,
            ],
            Shown = $"{Prose.List(situation.Members(everybody))}. If each consents with a probability of 99 %, 95 % or 90 %, independently of the others, "
                + $"agreement has one of {agreements[0].ToPercent(1)}, {agreements[1].ToPercent(1)} or {agreements[2].ToPercent(1)}.",
            Related = [.. steps.Skip(1).Select(other => Evidence.Place(other, $"step `{other.Name}` can be stopped by each alone as well"))],
            Sources = Evidence.Of(Evidence.Behind(subject, steps)),
            Hint = "Let fewer than all decide (a majority, `unanimity_minus_one`), or give the step an `otherwise` that leads out.",
        };
    }
}
