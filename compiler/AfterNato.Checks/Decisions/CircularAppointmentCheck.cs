using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>Posts that are needed to fill each other: once all of them are vacant, nobody can fill any, although every member consents.</summary>
public sealed class CircularAppointmentCheck : Check
{
    /// <summary>How many sets of posts are tried in the search for a smallest circle.</summary>
    private const int Bound = 20_000;

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
            var findings = Circles(appointments).ToImmutableArray();
            return new CheckResult(this, findings.IsEmpty ? Verdict.Holds : Verdict.Violated, findings);
        }
        catch (UnknownAnswerException unknown)
        {
            var posts = Prose.List(appointments.Fillable);
            return new CheckResult(this, Verdict.Unknown, [Undecided(appointments.Fillable[0], $"{posts} are needed to fill each other", unknown)]);
        }
    }

    private IEnumerable<Finding> Circles(Appointments appointments)
    {
        var posts = appointments.Fillable.ToList();
        while (appointments.Deadlocked(posts) is { Count: > 0 } deadlocked)
        {
            var (circle, isSmallest) = Smallest(deadlocked, appointments);
            yield return Circle(Ordered(circle, appointments), isSmallest, appointments);
            posts.RemoveAll(circle.Contains);
        }
    }

    /// <summary>First makes the set as small as leaving posts out can make it, then looks for one that is smaller still.</summary>
    private static (List<Post> Circle, bool IsSmallest) Smallest(HashSet<Post> deadlocked, Appointments appointments)
    {
        var circle = deadlocked;
        foreach (var post in deadlocked.OrderBy(post => post.Index))
        {
            var without = appointments.Deadlocked(circle.Where(other => other != post));
            if (without.Count > 0)
                circle = without;
        }

        var tried = 0;
        var all = deadlocked.OrderBy(post => post.Index).ToList();
        for (var size = 1; size < circle.Count; size++)
        {
            foreach (var candidate in Subsets(all, size, 0))
            {
                if (++tried > Bound)
                    return ([.. circle], false);
                var vacant = candidate.ToHashSet();
                if (candidate.All(post => !appointments.CanFill(post, vacant)))
                    return (candidate, true);
            }
        }

        return ([.. circle.OrderBy(post => post.Index)], true);
    }

    private static IEnumerable<List<Post>> Subsets(List<Post> posts, int size, int from)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = from; i <= posts.Count - size; i++)
        {
            foreach (var rest in Subsets(posts, size - 1, i + 1))
                yield return [posts[i], .. rest];
        }
    }

    // Each post is followed by one that it waits for; a walk that comes back to a post has gone round the circle.
    private static List<Post> Ordered(List<Post> circle, Appointments appointments)
    {
        var path = new List<Post> { circle[0] };
        while (true)
        {
            var vacant = circle.ToHashSet();
            var next = circle.FirstOrDefault(other =>
            {
                var held = vacant.Where(post => post != other).ToHashSet();
                return !path.Contains(other) && appointments.CanFill(path[^1], held);
            });
            if (next is null)
                return path.Count == circle.Count ? path : circle;
            path.Add(next);
        }
    }

    private Finding Circle(List<Post> circle, bool isSmallest, Appointments appointments)
    {
        var procedures = circle.SelectMany(appointments.Filling).Distinct().ToList();
        var way = string.Join(" needs ", circle.Append(circle[0]).Select(post => post.Title));
        var message = circle.Count == 1
            ? $"{circle[0].Title} is needed to fill itself: once vacant, it can never be filled, whoever consents."
            : $"{Prose.Joined([.. circle.Select(post => post.Title)])} are needed to fill each other: once all are vacant, none can be filled, whoever consents.";
        return new Finding(Descriptor, circle[0], message, circle[0].Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.Many("circle", circle.Select(post => post.Name)),
                WitnessPart.Many("procedures", procedures.Select(procedure => procedure.Name)),
            ],
            Shown = isSmallest ? $"{way}." : $"{way}. The search for a smaller circle stopped at its bound.",
            Related =
            [
                .. circle.Skip(1).Select(post => new RelatedPlace(post.Declaration.Origin, $"{post.Title} is part of the circle")),
                .. procedures.Select(procedure => new RelatedPlace(procedure.Declaration.Origin, "this procedure cannot be completed then")),
            ],
            Sources = Evidence.Of(procedures.SelectMany(procedure => Evidence.Behind(procedure, procedure.Steps))),
            Hint = "Add another way to fill one of them: a second procedure, `either … or`, or a deputy who may act.",
        };
    }
}
