using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>A rule under which turning a vote from against to for can defeat the decision.</summary>
public sealed class NotMonotoneCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3007", "NotMonotone", Severity.Error, "A rule under which one more vote for can defeat a decision.");

    public override string RangesOver => "procedures";

    protected override IEnumerable<Procedure> Subjects(Situation situation) => situation.Architecture.Procedures;

    protected override string Question(Procedure subject) => $"one more vote for can defeat `{subject.Name}`";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        var settings = RoleSettings.Of(subject, situation).Add(Roles.None);
        foreach (var step in subject.Steps)
        {
            var found = settings.Select(about => step.GameAt(situation, about).HarmfulConsent).FirstOrDefault(harmful => harmful is not null);
            if (found is not { } harm)
                continue;

            var joining = situation.Members(harm.Losing - harm.Winning).Single();
            yield return new Finding(
                Descriptor,
                subject,
                $"Under `{step.Rule}`, one more vote for can defeat step `{step.Name}` of `{subject.Name}`.",
                Evidence.Place(step, "").Origin)
            {
                Witness =
                [
                    WitnessPart.One("step", step.Name),
                    WitnessPart.Many("adopted", Prose.Names(situation.Members(harm.Winning))),
                    WitnessPart.Many("rejected", Prose.Names(situation.Members(harm.Losing))),
                ],
                Shown = $"adopted when {(harm.Winning.IsEmpty ? "" : "only ")}{Prose.List(situation.Members(harm.Winning))} {(harm.Winning.Count <= 1 ? "is" : "are")} for; rejected when {joining.Title} is for as well.",
                Sources = Evidence.Of(Evidence.Behind(subject, [step])),
                Hint = "Write the rule so that more votes for never count against: with `>=` in place of `=`.",
            };
        }
    }
}
