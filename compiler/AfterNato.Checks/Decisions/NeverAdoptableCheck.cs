using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>A procedure that fails whoever consents to it.</summary>
public sealed class NeverAdoptableCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3005", "NeverAdoptable", Severity.Error, "A procedure that fails whoever consents.");

    public override string RangesOver => "procedures";

    protected override IEnumerable<Procedure> Subjects(Situation situation) => situation.Architecture.Procedures;

    protected override string Question(Procedure subject) => $"`{subject.Name}` can succeed at all";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        if (subject.GameAt(situation, Roles.None).CanBeAdopted)
            yield break;

        var steps = subject.Steps.Where(step => !step.GameAt(situation, Roles.None).CanBeAdopted).ToList();
        var reasons = steps.Select(step => $"step `{step.Name}` cannot be taken, because {Reason(step, situation)}").ToList();
        yield return new Finding(Descriptor, subject, $"`{subject.Name}` fails whoever consents: {Prose.Joined(reasons)}.", subject.Declaration.Origin)
        {
            Witness = [WitnessPart.Many("steps", steps.Select(step => step.Name))],
            Related = [.. steps.Select(step => Evidence.Place(step, Reason(step, situation)))],
            Sources = Evidence.Of(Evidence.Behind(subject, steps)),
            Hint = "Fill the post, give the body seats, or use a rule that its seats can satisfy.",
        };
    }

    private static string Reason(Step step, Situation situation) => step.Actor switch
    {
        Actor.OfPost { Post: var post } => $"{post.Title} is vacant",
        Actor.OfBody { Body: var body } when !body.CanMeetAt(situation.Date, post => post.IsVacantAt(situation.Date)) =>
            $"{body.Title} cannot meet while {body.Convener?.Title} is vacant",
        Actor.OfBody { Body: var body } when step.SeatsAt(situation, Roles.None).IsEmpty => $"nobody has a seat in {body.Title}",
        _ => $"no vote of its seats satisfies `{step.Rule}`",
    };
}
