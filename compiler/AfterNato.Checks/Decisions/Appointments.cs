using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Decisions;

/// <summary>Which posts can be filled while others are vacant, if every member consents to everything.</summary>
internal sealed class Appointments(Situation situation)
{
    private readonly ILookup<Post, Procedure> _filling = situation.Architecture.Procedures
        .SelectMany(procedure => procedure.Fills.Distinct().Select(post => (Post: post, Procedure: procedure)))
        .ToLookup(entry => entry.Post, entry => entry.Procedure);

    /// <summary>The posts that some procedure fills.</summary>
    public ImmutableArray<Post> Fillable { get; } = [.. situation.Architecture.Procedures.SelectMany(procedure => procedure.Fills).Distinct().Where(post => !post.IsAbolishedAt(situation.Date))];

    public IEnumerable<Procedure> Filling(Post post) => _filling[post];

    /// <summary>Whether a procedure that fills the post can be completed while exactly these posts are vacant.</summary>
    public bool CanFill(Post post, IReadOnlySet<Post> vacant) => !post.IsAbolishedAt(situation.Date) && Completed(Filling(post), vacant).Overlaps(Filling(post));

    /// <summary>What is left of these vacant posts when every post that can be filled is filled, one after the other.</summary>
    public HashSet<Post> Deadlocked(IEnumerable<Post> posts)
    {
        var vacant = posts.ToHashSet();
        while (vacant.RemoveWhere(post => CanFill(post, vacant)) > 0)
        {
            // Every post that is filled may make it possible to fill another.
        }

        return vacant;
    }

    // Procedures that require each other in a circle never come to be completed, whatever is held.
    private HashSet<Procedure> Completed(IEnumerable<Procedure> wanted, IReadOnlySet<Post> vacant)
    {
        var waiting = wanted.Concat(wanted.SelectMany(Impasse.Required)).Distinct().Where(procedure => procedure.GameAt(situation, Roles.None, vacant.Contains).CanPass).ToList();
        var completed = new HashSet<Procedure>();
        while (waiting.RemoveAll(procedure => procedure.Requires.All(completed.Contains) && completed.Add(procedure)) > 0)
        {
            // Every procedure that is completed may be what another waits for.
        }

        return completed;
    }
}
