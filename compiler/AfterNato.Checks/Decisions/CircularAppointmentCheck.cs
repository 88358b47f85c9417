using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>Posts that are needed to fill each other: once all of them are vacant, nobody can fill any, although every member consents.</summary>
public sealed class CircularAppointmentCheck : Check
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3015", "CircularAppointment", Severity.Error, "Posts that are needed to fill each other.");

    public override string RangesOver => "posts that a procedure fills";

    public override CheckResult Run(Situation situation)
    {
        var appointments = new Appointments(situation);
        if (appointments.Fillable.IsEmpty)
            return new CheckResult(this, Verdict.Vacuous, []);

        try
        {
            var findings = Circles(appointments);
            return new CheckResult(this, findings.IsEmpty ? Verdict.Holds : Verdict.Violated, findings);
        }
        catch (UnknownAnswerException unknown)
        {
            return new CheckResult(this, Verdict.Unknown, [Undecided(appointments.Fillable[0], $"posts are needed to fill each other", unknown)]);
        }
    }

    private ImmutableArray<Finding> Circles(Appointments appointments)
    {
        // What cannot be filled even while every other post is held, no post is to blame for.
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var posts = appointments.Fillable.Where(post => appointments.CanFill(post, new HashSet<Post>())).ToList();
        while (appointments.Deadlocked(posts) is { Count: > 0 } deadlocked)
        {
            var circle = AppointmentCircle.SmallestIn(deadlocked, appointments);
            findings.Add(Found(circle, appointments));
            posts.RemoveAll(circle.Posts.Contains);
        }

        return findings.ToImmutable();
    }

    private Finding Found(AppointmentCircle found, Appointments appointments)
    {
        var circle = found.Posts;
        var procedures = circle.SelectMany(appointments.Filling).Distinct().ToList();
        var message = circle.Length == 1
            ? (Sentence)$"{circle[0]} is needed to fill itself: once vacant, it can never be filled, whoever consents."
            : $"{Listing.Of(circle)} are needed to fill each other: once all are vacant, none can be filled, whoever consents.";
        return new Finding(Descriptor, circle[0], message, circle[0].Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.Many("circle", circle.Select(post => post.Name)),
                WitnessPart.Many("procedures", procedures.Select(procedure => procedure.Name)),
            ],
            Shown = found.IsSmallest ? found.Way : $"{found.Way} The search for a smaller circle stopped at its bound.",
            Related =
            [
                .. circle.Skip(1).Select(post => new RelatedPlace(post.Declaration.Origin, $"{post} is part of the circle")),
                .. procedures.Select(procedure => new RelatedPlace(procedure.Declaration.Origin, $"this procedure cannot be completed then")),
            ],
            Sources = Evidence.Of(procedures.SelectMany(procedure => Evidence.Behind(procedure, procedure.Steps))),
            Hint = $"Add another way to fill one of them: a second procedure, `either … or`, or a post that is `deputy of` it.",
        };
    }
}
