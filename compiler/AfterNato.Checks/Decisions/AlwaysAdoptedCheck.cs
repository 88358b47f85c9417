using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>A vote that is adopted although everybody votes against: whoever is asked, it changes nothing.</summary>
public sealed class AlwaysAdoptedCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3006", "AlwaysAdopted", Severity.Error, "A vote that is adopted although everybody votes against.");

    public override string RangesOver => "procedures in which a body votes";

    protected override IEnumerable<Procedure> Subjects(Situation situation) =>
        situation.Architecture.Procedures.Where(procedure => procedure.Steps.Any(step => step is { Rule: not null, Actor: Actor.OfBody }));

    protected override Sentence Question(Procedure subject) => $"a vote in {subject:name} is adopted although everybody votes against";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        var formalities = subject.Steps.Select(step => FormalityOf(subject, step, situation)).OfType<Formality>().ToList();
        if (formalities.Count == 0)
            yield break;

        var always = formalities.Where(formality => formality.IsAlways).Select(formality => formality.Step).ToHashSet();
        var isDecided = IsDecided(subject.Course, always);
        foreach (var formality in formalities)
            yield return Told(subject, formality, isDecided && formality.IsAlways);
    }

    private static Formality? FormalityOf(Procedure procedure, Step step, Situation situation)
    {
        if (step is not { Actor: Actor.OfBody { Body: var body }, Rule: { } rule })
            return null;
        var ballots = ElectoratesOf(procedure, step, body, rule, situation).Where(electorate => !electorate.Seats.IsEmpty).Select(electorate => Ballot.OfCoalition(electorate, MemberSet.Empty)).ToList();
        var adopted = ballots.FindAll(rule.Adopts);
        return adopted.Count == 0 ? null : new(step, body, rule, adopted[0].Seats.Count, adopted.Count == ballots.Count);
    }

    private static IEnumerable<Electorate> ElectoratesOf(Procedure procedure, Step step, Body body, VoteRule rule, Situation situation) => body.InterchangeableSeats is not null
        ? [body.InterchangeableElectorate(rule, situation)]
        : RoleSettings.Of(procedure, situation).Add(Roles.None).Select(about => step.ElectorateAt(situation, about)).DistinctBy(electorate => electorate.Seats);

    // Whether these votes alone carry the whole procedure. What a member, an officer or a parliament at home says is no formality.
    private static bool IsDecided(Stage stage, HashSet<Step> formalities) => stage switch
    {
        Step step => (formalities.Contains(step) && step.Actor is Actor.OfBody { Body.DomesticOf: null }) || (step.Otherwise is { } otherwise && IsDecided(otherwise, formalities)),
        AtLeast some => some.Parts.Count(part => IsDecided(part, formalities)) >= some.Needed,
        _ => stage.Parts.All(part => IsDecided(part, formalities)),
    };

    private Finding Told(Procedure procedure, Formality formality, bool decidesAll)
    {
        var (step, body, rule, seats, isAlways) = formality;
        var against = Sentence.Of(seats, $"the only seat of {body} votes against", $"all {seats} seats of {body} vote against");
        var when = isAlways ? Sentence.Empty : $" once those concerned have no seat";
        var message = decidesAll
            ? (Sentence)$"{procedure:name} is adopted whatever anybody says: step {step.Element:name} passes by {RuleName.Of(step)} although {against}."
            : $"The vote at step {step.Element:name} of {procedure:name} decides nothing{when}: it passes by {RuleName.Of(step)} although {against}.";
        return new Finding(Descriptor, procedure, message, Evidence.Place(step, Sentence.Empty).Origin)
        {
            Severity = decidesAll ? Descriptor.Severity : Severity.Warning,
            Witness =
            [
                WitnessPart.One("step", step.Name),
                WitnessPart.One("rule", rule.Name),
                WitnessPart.One("against", FormattableString.Invariant($"{seats}")),
            ],
            Shown = $"adopted with 0 for, {seats} against.",
            Sources = Evidence.Of(Evidence.Behind(procedure, [step])),
            Hint = $"Ask for votes in favour, `count(for) >= …`; a rule that only limits the votes against must allow fewer of them than there are seats.",
        };
    }

    /// <summary>A step at which the votes do not count, and for how many seats; whether so for everybody who may vote, whoever is left out.</summary>
    private sealed record Formality(Step Step, Body Body, VoteRule Rule, int Seats, bool IsAlways);
}
