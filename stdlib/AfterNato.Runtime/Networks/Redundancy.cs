using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Networks;

/// <summary>
/// How many members must leave everything until none of several coalitions can act: exact, by branch and bound. A coalition ends when its framework
/// nations have left, or when one member at most is left, whichever it may be.
/// </summary>
public sealed class Redundancy
{
    /// <summary>How many states the search may go through.</summary>
    private const int Bound = 200_000;

    private readonly ImmutableArray<Coalition> _coalitions;
    private readonly int _bound;
    private MemberSet _best;
    private int _least;
    private int _states;

    private Redundancy(ImmutableArray<Coalition> coalitions, int bound)
    {
        _coalitions = coalitions;
        _bound = bound;
        _best = coalitions.Aggregate(MemberSet.Empty, (all, coalition) => all | coalition.Members);
        _least = _best.Count;
    }

    /// <summary>A smallest set of members without whom none of the coalitions can act; nobody when none can act as it is.</summary>
    /// <param name="coalitions">The coalitions.</param>
    /// <param name="bound">How many states the search may go through.</param>
    /// <exception cref="UnknownAnswerException">The bound was reached.</exception>
    public static MemberSet SmallestLoss(ImmutableArray<Coalition> coalitions, int bound = Bound)
    {
        var search = new Redundancy(coalitions, bound);
        search.Explore(MemberSet.Empty);
        return search._best;
    }

    private void Explore(MemberSet gone)
    {
        if (++_states > _bound)
            throw new UnknownAnswerException($"the search for the fewest members that must leave reached its bound; {_least} are enough");
        var able = _coalitions.Where(coalition => coalition.CanActWithout(gone)).ToList();
        if (able.Count == 0)
        {
            if (gone.Count < _least)
                (_best, _least) = (gone, gone.Count);
            return;
        }

        // The coalition that is hardest to end decides most.
        if (gone.Count + able.Max(coalition => LeastLoss(coalition, gone)) >= _least)
            return;
        var next = able.MinBy(coalition => Ways(coalition, gone)) ?? able[0];
        if (next.HasFrame)
            Explore(gone | next.Frame);

        // Whoever belongs to no other coalition that can act can be the one to stay, as well as anybody.
        var left = next.Members - gone;
        var free = left.Where(member => able.TrueForAll(other => other == next || !other.Members.Contains(member))).Take(1).ToList();
        foreach (var staying in free.Count > 0 ? free : [.. left])
            Explore(gone | (left - MemberSet.Of(staying)));
    }

    private static int LeastLoss(Coalition coalition, MemberSet gone)
    {
        var all = (coalition.Members - gone).Count - 1;
        return coalition.HasFrame ? Math.Min(all, (coalition.Frame - gone).Count) : all;
    }

    private static int Ways(Coalition coalition, MemberSet gone) => (coalition.Members - gone).Count + (coalition.HasFrame ? 1 : 0);
}
