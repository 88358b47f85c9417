namespace AfterNato.Runtime.Voting.Diagrams;

/// <summary>Sets of coalitions compared and combined.</summary>
internal static class DiagramSets
{
    /// <summary>The coalitions in both.</summary>
    /// <exception cref="UnknownAnswerException">The diagram has more nodes than the bound.</exception>
    public static Diagram And(this Diagram one, Diagram other, int bound) => Combined(one, other, decisive: Diagram.No, bound);

    /// <summary>The coalitions in either.</summary>
    /// <exception cref="UnknownAnswerException">The diagram has more nodes than the bound.</exception>
    public static Diagram Or(this Diagram one, Diagram other, int bound) => Combined(one, other, decisive: Diagram.Yes, bound);

    /// <summary>Whether some coalition is in both.</summary>
    /// <exception cref="UnknownAnswerException">There are more pairs of nodes to look at than the bound.</exception>
    public static bool Meets(this Diagram one, Diagram other) => SomePair(one, other, Diagram.No);

    /// <summary>Whether some coalition is in neither.</summary>
    /// <exception cref="UnknownAnswerException">There are more pairs of nodes to look at than the bound.</exception>
    public static bool LeavesOut(this Diagram one, Diagram other) => SomePair(one, other, Diagram.Yes);

    private static Diagram Combined(Diagram one, Diagram other, int decisive, int bound)
    {
        var opposite = 1 - decisive;
        return LevelwiseBuild<(int One, int Other)>.Of(
            one.Levels,
            (one.Root, other.Root),
            (_, pair) => pair.One == decisive || pair.Other == decisive ? decisive == Diagram.Yes
                : pair.One == opposite && pair.Other == opposite ? opposite == Diagram.Yes
                : null,
            (level, pair) => ((one.Out(level, pair.One), other.Out(level, pair.Other)), (one.In(level, pair.One), other.In(level, pair.Other))),
            bound);
    }

    // Whether the two can come to the verdict opposite to the excluded one together. A node that is no verdict can come to either.
    private static bool SomePair(Diagram one, Diagram other, int excluded)
    {
        var sought = 1 - excluded;
        HashSet<(int One, int Other)> pairs = [(one.Root, other.Root)];
        var total = 0L;
        for (var level = 0; ; level++)
        {
            pairs.RemoveWhere(pair => pair.One == excluded || pair.Other == excluded);
            if (pairs.Any(pair => pair.One == sought || pair.Other == sought))
                return true;
            if (pairs.Count == 0)
                return false;
            Diagram.Demand(total += pairs.Count);
            var following = new HashSet<(int One, int Other)>();
            foreach (var (first, second) in pairs)
            {
                following.Add((one.Out(level, first), other.Out(level, second)));
                following.Add((one.In(level, first), other.In(level, second)));
            }

            pairs = following;
        }
    }
}
