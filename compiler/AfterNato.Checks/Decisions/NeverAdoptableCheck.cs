using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>A procedure that fails whoever consents to it, or that must have been completed before it can begin.</summary>
public sealed class NeverAdoptableCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3005", "NeverAdoptable", Severity.Error, "A procedure that fails whoever consents.");

    public override string RangesOver => "procedures";

    protected override IEnumerable<Procedure> Subjects(Situation situation) => situation.Architecture.Procedures;

    protected override Sentence Question(Procedure subject) => $"{subject:name} can succeed at all";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        if (Impasse.CircleOfRequirements(subject) is { } circle)
            yield return Circular(subject, circle);

        var game = subject.GameAt(situation, Roles.None);
        if (game.CanBeAdopted)
            yield break;

        // A vacancy that others can end is a reason to wait and no defect of the procedure.
        if (Impasse.AwaitedPosts(subject, situation, Roles.None) is { } posts)
        {
            yield return Waiting(subject, posts);
            yield break;
        }

        var steps = Impasse.Steps(subject, situation, Roles.None);
        if (steps.Count > 0 && steps.All(step => AdoptedBallot(subject, step, situation) is not null))
        {
            yield return OnlyWithFewer(subject, steps, situation);
            yield break;
        }

        var reasons = steps.Select(step => (Sentence)$"step {step.Element:name} cannot be taken, because {Impasse.Reason(step, situation, Roles.None)}");
        yield return new Finding(Descriptor, subject, $"{subject:name} fails whoever consents: {Listing.Of(reasons)}.", subject.Declaration.Origin)
        {
            Witness = [WitnessPart.Many("steps", steps.Select(step => step.Name))],
            Related = [.. steps.Select(step => Evidence.Place(step, Impasse.Reason(step, situation, Roles.None)))],
            Sources = Evidence.Of(Evidence.Behind(subject, steps)),
            Hint = Sentence.Joined(steps.Select(step => Remedy(step, situation)).Distinct()),
        };
    }

    private static (Body Body, Ballot Ballot)? AdoptedBallot(Procedure procedure, Step step, Situation situation) =>
        Impasse.AdoptedBallot(step, situation, body => Ballots.ElectoratesOf(procedure, step, body, situation));

    private Finding OnlyWithFewer(Procedure subject, List<Step> steps, Situation situation)
    {
        var shown = steps.Select(step => AdoptedBallot(subject, step, situation) is var (body, ballot) ? $"{step.Element:name} is adopted with {Ballots.Describe(ballot, body)}" : Sentence.Empty);
        return new Finding(
            Descriptor,
            subject,
            $"{subject:name} can only pass when some of those with a seat abstain or stay away: if everybody votes for or against, no coalition carries {StepProse.Named(steps)}.",
            subject.Declaration.Origin)
        {
            Severity = Severity.Warning,
            Witness = [WitnessPart.Many("steps", steps.Select(step => step.Name))],
            Shown = $"{Sentence.Chain(shown, $"; ")}.",
            Related = [.. steps.Select(step => Evidence.Place(step, $"this step"))],
            Sources = Evidence.Of(Evidence.Behind(subject, steps)),
            Hint = $"Use a rule that the votes for can satisfy, whoever else comes.",
        };
    }

    private Finding Waiting(Procedure subject, ImmutableArray<Post> posts) =>
        new(Descriptor, subject, $"{subject:name} has to wait until {Impasse.Awaited(posts)}.", subject.Declaration.Origin)
        {
            Severity = Severity.Information,
            Verdict = Verdict.Holds,
            Witness = [WitnessPart.Many("posts", posts.Select(post => post.Name))],
        };

    private Finding Circular(Procedure subject, List<Procedure> circle)
    {
        var rest = Sentence.Chain(circle.Skip(1).Append(subject).Select(procedure => (Sentence)$"{procedure:name}"), $" requires ");
        return new Finding(Descriptor, subject, $"{subject:name} can never begin: it would have to be completed before it begins.", subject.Declaration.Clause("requires")?.Origin ?? subject.Declaration.Origin)
        {
            Witness = [WitnessPart.Many("requirements", circle.Select(procedure => procedure.Name))],
            Shown = $"{subject:name} requires {rest}.",
            Related = [.. circle.Skip(1).Select(procedure => new RelatedPlace(procedure.Declaration.Clause("requires")?.Origin ?? procedure.Declaration.Origin, $"{procedure:name} requires in its turn"))],
            Sources = Evidence.Of(circle),
            Hint = $"Let one of them begin without the others.",
        };
    }

    private static Sentence Remedy(Step step, Situation situation) => step.Actor switch
    {
        Actor.OfPost { Post: var post } => post.Deputies.Any() ? (Sentence)$"Fill the post, or that of a deputy." : $"Fill the post, or give it a deputy.",
        Actor.OfBody { Body: var body } when !body.CanMeetAt(situation.Date, post => post.IsVacantAt(situation.Date)) => $"Fill the post that convenes the body, or give it a deputy.",
        Actor.OfBody { Body: { InterchangeableSeats: null } } when step.SeatsAt(situation, Roles.None).IsEmpty => $"Say who has a seat, or let somebody else take the step.",
        Actor.OfBody => $"Ask for fewer votes than all seats have together, or give the body more of them.",
        _ => $"Let somebody else take the step.",
    };
}
