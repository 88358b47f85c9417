namespace AfterNato.Runtime.Voting.Diagrams;

/// <summary>The diagram of the minimal winning coalitions, from that of all winning ones.</summary>
internal static class MinimalDiagram
{
    // The state after which nobody may join any more.
    private const int Nobody = -1;

    /// <summary>When the players are in an order of desirability, a winning coalition is minimal if it loses without its last player.</summary>
    /// <exception cref="UnknownAnswerException">There are more nodes than the bound.</exception>
    public static Diagram ByDesirability(Diagram winning, int bound)
    {
        var now = WinsNow(winning);
        return LevelwiseBuild<int>.Of(
            winning.Levels,
            winning.Root,
            (level, node) => node == Nobody ? (level == winning.Levels ? true : null) : node == Diagram.No ? false : level == winning.Levels ? true : null,
            (level, node) => node == Nobody || Wins(level, node) ? (Nobody, Diagram.No) : (winning.Out(level, node), winning.In(level, node)),
            bound);

        bool Wins(int level, int node) => node < Diagram.First ? node == Diagram.Yes : now[level][node - Diagram.First];
    }

    /// <summary>
    /// In any order, a winning coalition is minimal if it loses without any of its players. Beside the node that a coalition leads to stands the
    /// union of those that it leads to without one of its players (the operation «without» of Rauzy, <i>New algorithms for fault trees
    /// analysis</i>, Reliability Engineering and System Safety 40, 1993).
    /// </summary>
    /// <exception cref="UnknownAnswerException">There are more nodes than the bound.</exception>
    public static Diagram InAnyOrder(Diagram winning, int bound)
    {
        var unions = new UnionTable(winning, bound);
        return LevelwiseBuild<(int With, int WithoutOne)>.Of(
            winning.Levels,
            (winning.Root, Diagram.No),
            (level, pair) => pair.With == pair.WithoutOne || pair.WithoutOne == Diagram.Yes ? false : level == winning.Levels ? true : null,
            (level, pair) =>
            {
                var (with, withoutOne) = (unions.Steps(level, pair.With), unions.Steps(level, pair.WithoutOne));
                return ((with.Out, withoutOne.Out), (with.In, unions.Union(level + 1, withoutOne.In, with.Out)));
            },
            bound);
    }

    // Of each node, whether it is a win when nobody else joins.
    private static bool[][] WinsNow(Diagram winning)
    {
        var now = new bool[winning.Levels][];
        for (var level = winning.Levels - 1; level >= 0; level--)
        {
            now[level] = new bool[winning.NodesAt(level)];
            for (var i = 0; i < now[level].Length; i++)
            {
                var without = winning.Out(level, i + Diagram.First);
                now[level][i] = without < Diagram.First ? without == Diagram.Yes : now[level + 1][without - Diagram.First];
            }
        }

        return now;
    }
}
