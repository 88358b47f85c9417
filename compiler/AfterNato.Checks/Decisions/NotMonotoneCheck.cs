using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>A rule under which turning a vote from against to for can defeat the decision.</summary>
public sealed class NotMonotoneCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3007", "NotMonotone", Severity.Error, "A rule under which one more vote for can defeat a decision.");

    private static Sentence Remedy => $"Write the rule so that more votes for never count against: with `>=` for those in favour, in place of `=` or `<=`, and `<=` for those against.";

    public override string RangesOver => "procedures";

    protected override IEnumerable<Procedure> Subjects(Situation situation) => situation.Architecture.Procedures;

    protected override Sentence Question(Procedure subject) => $"one more vote for can defeat {subject:name}";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        var settings = RoleSettings.Of(subject, situation).Add(Roles.None);
        foreach (var step in subject.Steps)
        {
            var found = settings.Select(about => step.GameAt(situation, about).HarmfulConsent).FirstOrDefault(harmful => harmful is not null);
            if (found is not { } harm)
            {
                if (OnAnyBallot(subject, step, situation) is { } finding)
                    yield return finding;
                continue;
            }

            var joining = situation.Members(harm.Losing - harm.Winning).Single();
            yield return new Finding(
                Descriptor,
                subject,
                $"Under {RuleName.Of(step)}, one more vote for can defeat step {step.Element:name} of {subject:name}.",
                Evidence.Place(step, Sentence.Empty).Origin)
            {
                Witness =
                [
                    WitnessPart.One("step", step.Name),
                    WitnessPart.Many("adopted", Prose.Names(situation.Members(harm.Winning))),
                    WitnessPart.Many("rejected", Prose.Names(situation.Members(harm.Losing))),
                ],
                Shown = Shown([.. situation.Members(harm.Winning)], joining),
                Sources = Evidence.Of(Evidence.Behind(subject, [step])),
                Hint = Remedy,
            };
        }
    }

    private static Sentence Shown(List<Member> winning, Member joining) => winning.Count switch
    {
        0 => (Sentence)$"adopted when nobody is for; rejected when {joining} is for as well.",
        1 => $"adopted when only {winning[0]} is for; rejected when {joining} is for as well.",
        _ => $"adopted when only {Prose.List(winning)} are for; rejected when {joining} is for as well.",
    };

    // Coalitions are judged with everybody else against; where some abstain or stay away, a rule may still punish a vote for.
    private Finding? OnAnyBallot(Procedure subject, Step step, Situation situation)
    {
        if (step is not { Actor: Actor.OfBody { Body: var body }, Rule: { IsMonotone: false } rule }
            || Ballots.Find(Ballots.ElectoratesOf(subject, step, body, situation), rule, VoteChange.AgainstToFor) is not { } found)
        {
            return null;
        }

        return new Finding(
            Descriptor,
            subject,
            $"Under {RuleName.Of(step)}, a vote for in place of one against can defeat step {step.Element:name} of {subject:name}.",
            Evidence.Place(step, Sentence.Empty).Origin)
        {
            Witness =
            [
                WitnessPart.One("step", step.Name),
                WitnessPart.One("adopted", Ballots.Describe(found.Adopted, body).ToString()),
                WitnessPart.One("rejected", Ballots.Describe(found.Rejected, body).ToString()),
            ],
            Shown = $"adopted with {Ballots.Describe(found.Adopted, body)}; rejected when {Ballots.WhoChanged(found, body)} votes for instead.",
            Sources = Evidence.Of(Evidence.Behind(subject, [step])),
            Hint = Remedy,
        };
    }
}
