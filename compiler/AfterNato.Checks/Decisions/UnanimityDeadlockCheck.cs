using System.Collections.Immutable;

using AfterNato.Checks.Decisions.Remedies;
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
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3001", "UnanimityDeadlock", Severity.Warning, "A procedure that each of several members can stop alone.");

    public override string RangesOver => "procedures";

    protected override IEnumerable<Procedure> Subjects(Situation situation) => situation.Architecture.Procedures;

    protected override Sentence Question(Procedure subject) => $"{subject:name} can be stopped by each member alone";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        // Whichever member is left out of the vote, the rest must be able to stop it; otherwise there is a way around.
        var settings = RoleSettings.Of(subject, situation);
        var trapped = settings.Select(about => new Trap(about, UnanimityDeadlock.Find(subject, situation, about))).ToList();
        if (trapped.Count == 0 || trapped.Any(setting => setting.Steps.IsEmpty))
            yield break;

        var (about, steps) = trapped[0];
        var step = steps[0];
        var seats = UnanimityDeadlock.UnanimousSeats(step, situation, about);
        var everybody = trapped.Aggregate(MemberSet.Empty, (members, setting) => members | UnanimityDeadlock.Unanimous(setting.Steps[0], situation, setting.About));
        List<Agreement> agreements = [Agreement.Of(seats, 99), Agreement.Of(seats, 95), Agreement.Of(seats, 90)];
        var each = everybody.IsEmpty ? (Sentence)$"{seats} seats" : $"{Prose.Members(seats)}{Prose.LeftOut(about)}";
        var when = about.AreEmpty || !UnanimityDeadlock.Find(subject, situation, Roles.None).IsEmpty ? Sentence.Empty : $" when {Prose.InRoles(about)} a member itself";
        // What a vacant post stops in any case, nobody stops; who could is seen with the post filled.
        var game = subject.GameAt(situation, about);
        var canPass = game.CanPass;
        if (!canPass)
            game = subject.GameAt(situation, about, _ => false);
        var stopsAll = everybody.IsEmpty || (steps.Length == 1 && !canPass) || UnanimityDeadlock.Unanimous(step, situation, about).All(member => !game.CanPassWithout(MemberSet.Of(member)));
        var message = stopsAll
            ? (Sentence)$"Each of {each} can stop {subject:name} alone{when}: in step {step.Element:name}, {step.Actor.Name} decides by {RuleName.Of(step)}."
            : $"Every way through {subject:name} can be stopped by each of several members alone{when}, though not every way by the same ones: at steps {Prose.Named(steps)}.";
        yield return new Finding(Descriptor, subject, message, Evidence.Place(step, Sentence.Empty).Origin)
        {
            Witness =
            [
                WitnessPart.One("step", step.Name),
                WitnessPart.One("rule", step.Rule?.Name ?? ""),
                WitnessPart.One("canBlockAlone", seats.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                WitnessPart.Many("members", Prose.Names(situation.Members(everybody))),
                .. agreements.Select(agreement => WitnessPart.One(FormattableString.Invariant($"agreementAt{agreement.Percent}Percent"), agreement.Probability.ToDecimal(6))),
                .. steps.Length > 1 ? [WitnessPart.Many("allSteps", steps.Select(other => other.Name))] : ImmutableArray<WitnessPart>.Empty,
            ],
            Shown = $"{(everybody.IsEmpty ? step.Actor.Name : $"{Prose.List(situation.Members(everybody))}")}. If each consents with a probability of 99 %, 95 % or 90 %, independently of the others, "
                + $"the probability that all do in step {step.Element:name} is {agreements[0].Said}, {agreements[1].Said} or {agreements[2].Said}.",
            Related = [.. steps.Skip(1).Select(other => Evidence.Place(other, $"step {other.Element:name} can be stopped by each alone as well"))],
            Sources = Evidence.Of(Evidence.Behind(subject, steps)),
            Remedies = UnanimityRemedies.Of(subject, situation, settings),
            Hint = seats == 2
                ? (Sentence)$"Of two, neither can be outvoted unless each can decide alone: what leads out is an `otherwise` in which others decide."
                : $"Let fewer than all decide (a majority, `unanimity_minus_one`), or give the step an `otherwise` that leads out.",
        };
    }

    private sealed record Trap(Roles About, ImmutableArray<Step> Steps);

    /// <summary>How probable it is that all agree when each consents with this probability.</summary>
    private sealed record Agreement(int Percent, Rational Probability)
    {
        public Percentage Said => new(Probability, 1);

        public static Agreement Of(int seats, int percent) =>
            new(percent, UnanimityDeadlock.ProbabilityOfAgreement(seats, new Rational(percent, 100)));
    }
}
