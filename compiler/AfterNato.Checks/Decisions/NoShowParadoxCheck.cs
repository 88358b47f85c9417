using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// A vote in which it pays to stay away: an opponent who comes and votes against lets the decision pass that their absence would have
/// stopped, as under a quorum; or a supporter who comes defeats it (Fishburn and Brams, «Paradoxes of Preferential Voting», 1983).
/// </summary>
public sealed class NoShowParadoxCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3008", "NoShowParadox", Severity.Warning, "A vote in which it pays to stay away.");

    public override string RangesOver => "procedures in which a body votes";

    protected override IEnumerable<Procedure> Subjects(Situation situation) =>
        situation.Architecture.Procedures.Where(procedure => procedure.Steps.Any(step => step is { Rule: not null, Actor: Actor.OfBody }));

    protected override Sentence Question(Procedure subject) => $"it pays to stay away from a vote in {subject:name}";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        foreach (var step in subject.Steps)
        {
            if (step is not { Actor: Actor.OfBody { Body: var body }, Rule: { IsSafeFromAbsence: false } rule })
                continue;
            var electorates = Ballots.ElectoratesOf(subject, step, body, situation);
            if (Ballots.Find(electorates, rule, VoteChange.AgainstToAbsent) is not { } found)
            {
                if (Ballots.Find(electorates, rule, VoteChange.AbsentToFor) is { } other)
                    yield return Defeated(subject, step, rule, body, other);
                continue;
            }

            yield return Finding(
                subject,
                step,
                body,
                found,
                $"Under {RuleName.Of(step)}, whoever is against step {step.Element:name} of {subject:name} can do better by staying away than by voting against.",
                $"adopted with {Ballots.Describe(found.Adopted, body)}; rejected when {Ballots.WhoChanged(found, body)} stays away instead.");
        }
    }

    private Finding Defeated(Procedure subject, Step step, VoteRule rule, Body body, (Ballot Adopted, Ballot Rejected) found) => Finding(
        subject,
        step,
        body,
        found,
        $"Under {RuleName.Of(step)}, whoever comes and votes for step {step.Element:name} of {subject:name} can defeat it.",
        $"adopted with {Ballots.Describe(found.Adopted, body)}; rejected when {Ballots.WhoChanged(found, body)} comes and votes for.");

    private Finding Finding(Procedure subject, Step step, Body body, (Ballot Adopted, Ballot Rejected) found, Sentence message, Sentence shown) =>
        new(Descriptor, subject, message, Evidence.Place(step, Sentence.Empty).Origin)
        {
            Witness =
            [
                WitnessPart.One("step", step.Name),
                WitnessPart.One("adopted", Ballots.Describe(found.Adopted, body).ToString()),
                WitnessPart.One("rejected", Ballots.Describe(found.Rejected, body).ToString()),
            ],
            Shown = shown,
            Sources = Evidence.Of(Evidence.Behind(subject, [step])),
            Hint = $"Count a quorum of votes for, or of all seats, and not of those who happen to be there.",
        };
}
