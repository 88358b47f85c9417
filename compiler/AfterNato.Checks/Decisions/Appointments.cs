using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Decisions;

/// <summary>Which posts can be filled while others are vacant, if every member consents to everything.</summary>
internal sealed class Appointments(Situation situation)
{
    private readonly ImmutableArray<Procedure> _procedures = situation.Architecture.Procedures;

    /// <summary>The posts that some procedure fills.</summary>
    public ImmutableArray<Post> Fillable { get; } = [.. situation.Architecture.Procedures.SelectMany(procedure => procedure.Fills).Distinct()];

    public IEnumerable<Procedure> Filling(Post post) => _procedures.Where(procedure => procedure.Fills.Contains(post));

    /// <summary>Whether a procedure that fills the post can be completed while exactly these posts are vacant.</summary>
    public bool CanFill(Post post, IReadOnlySet<Post> vacant) => Filling(post).Any(procedure => CanComplete(procedure, vacant, []));

    /// <summary>The greatest set of posts among these that, all vacant at once, can never be filled again.</summary>
    public HashSet<Post> Deadlocked(IEnumerable<Post> posts)
    {
        var vacant = posts.ToHashSet();
        while (vacant.RemoveWhere(post => CanFill(post, vacant)) > 0)
        {
            // Every post that can be filled may make it possible to fill another.
        }

        return vacant;
    }

    private bool CanComplete(Procedure procedure, IReadOnlySet<Post> vacant, HashSet<Procedure> waiting)
    {
        if (!waiting.Add(procedure))
            return false;
        var completes = procedure.GameAt(situation, Roles.None, vacant.Contains).CanPass
            && procedure.Requires.All(required => CanComplete(required, vacant, waiting));
        waiting.Remove(procedure);
        return completes;
    }
}
