using System.Collections.Immutable;

using AfterNato.Runtime.Commands;

namespace AfterNato.Checks.Decisions;

/// <summary>Posts none of which can be filled while all of them are vacant.</summary>
/// <param name="Posts">The posts; where each waits for one other, in the order in which they wait.</param>
/// <param name="IsSmallest">Whether no smaller circle exists; if not, the search stopped at its bound.</param>
/// <param name="Way">Who waits for whom, in words.</param>
internal sealed record AppointmentCircle(ImmutableArray<Post> Posts, bool IsSmallest, Sentence Way)
{
    /// <summary>How often it is asked whether a post can be filled, in the search for a smallest circle.</summary>
    private const int Bound = 20_000;

    /// <summary>A smallest circle among posts that are deadlocked together.</summary>
    public static AppointmentCircle SmallestIn(HashSet<Post> deadlocked, Appointments appointments)
    {
        var all = deadlocked.OrderBy(post => post.Index).ToList();
        var asked = 0;
        var found = all;
        for (var size = 1; size < all.Count && found == all && asked <= Bound; size++)
            found = Subsets(all, size, 0).TakeWhile(_ => asked <= Bound).FirstOrDefault(IsCircle) ?? all;

        var isSmallest = asked <= Bound;
        if (!isSmallest)
            found = WithoutNeedless(all, appointments);
        var ring = Ring(found, appointments);
        return new([.. ring ?? found], isSmallest, ring is null || ring.Count == 1 ? Waiting(found, appointments) : $"{ring[0]} needs {Around(ring)}.");

        bool IsCircle(List<Post> candidate)
        {
            asked += candidate.Count;
            var vacant = candidate.ToHashSet();
            return candidate.TrueForAll(post => !appointments.CanFill(post, vacant));
        }
    }

    // Leaves out every post without which the rest is still deadlocked, once from the first to the last.
    private static List<Post> WithoutNeedless(List<Post> posts, Appointments appointments)
    {
        const int Longest = 24;
        var circle = posts.ToHashSet();
        foreach (var post in posts.Take(Longest))
        {
            if (circle.Contains(post) && appointments.Deadlocked(circle.Where(other => other != post)) is { Count: > 0 } without)
                circle = without;
        }

        return [.. circle.OrderBy(post => post.Index)];
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

    /// <summary>The posts in the order in which each waits for the next and the last for the first; null when they do not wait like that.</summary>
    private static List<Post>? Ring(List<Post> circle, Appointments appointments)
    {
        var ring = new List<Post> { circle[0] };
        while (true)
        {
            var helpers = Helpers(ring[^1], circle, appointments);
            if (helpers.Count != 1)
                return null;
            if (helpers[0] == ring[0])
                return ring.Count == circle.Count ? ring : null;
            if (ring.Contains(helpers[0]))
                return null;
            ring.Add(helpers[0]);
        }
    }

    // From the second post on, back to the first.
    private static Sentence Around(List<Post> ring) => Sentence.Chain(ring.Skip(1).Append(ring[0]).Select(post => (Sentence)$"{post}"), $" needs ");

    private static Sentence Waiting(List<Post> circle, Appointments appointments) => Sentence.Joined(circle.Select(post =>
    {
        var helpers = Helpers(post, circle, appointments);
        return helpers.Count == 0
            ? (Sentence)$"{post} can be filled only while several of the others are held."
            : $"{post} can be filled only while {Alternatives.Of(helpers.Select(helper => (Sentence)$"{helper}"))} is held.";
    }));

    /// <summary>The posts each of which, were it held and the others vacant, would make it possible to fill this one.</summary>
    private static List<Post> Helpers(Post post, List<Post> circle, Appointments appointments) =>
        circle.FindAll(other => appointments.CanFill(post, circle.Where(vacant => vacant != other).ToHashSet()));
}
