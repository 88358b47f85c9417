using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Voting.Counting;

namespace AfterNato.Runtime.Voting.Diagrams;

/// <summary>
/// Counts the coalitions of a diagram by size: below every node the ways to get to a «yes», above it the ways to get there; a player is in as
/// many as there are ways through the edges on which it is in.
/// </summary>
/// <param name="diagram">The coalitions.</param>
/// <param name="order">The players in the order of the levels.</param>
internal sealed class DiagramCount(Diagram diagram, ImmutableArray<int> order) : CountWidth<CoalitionCounts>
{
    /// <summary>How many machine words of counts may be kept at a time: half a gigabyte.</summary>
    private const long Bound = 1 << 26;

    private int Players => order.Length;

    protected override CoalitionCounts In<T>()
    {
        DemandRoom();
        var free = Free<T>();
        var below = Below(free);
        var containing = new ImmutableArray<BigInteger>[Players];

        // The ways to every node of a level, by size; and to a «yes» further up, which whoever comes after may join or not.
        var above = new T[diagram.Root < Diagram.First ? 0 : 1][];
        if (above.Length == 1)
            above[0] = [T.One];
        T[] decided = [diagram.Root == Diagram.Yes ? T.One : default];
        for (var level = 0; level < Players; level++)
        {
            var joined = new T[Players];
            var nextAbove = new T[level + 1 < Players ? diagram.NodesAt(level + 1) : 0][];
            for (var i = 0; i < nextAbove.Length; i++)
                nextAbove[i] = new T[level + 2];
            AddProduct(joined, decided, free[Players - level - 1]);
            var nextDecided = new T[level + 2];
            AddShifted(nextDecided, decided, 0);
            AddShifted(nextDecided, decided, 1);
            for (var i = 0; i < above.Length; i++)
            {
                var (without, with) = (diagram.Out(level, i + Diagram.First), diagram.In(level, i + Diagram.First));
                if (with != Diagram.No)
                    AddProduct(joined, above[i], with == Diagram.Yes ? free[Players - level - 1] : below[level + 1][with - Diagram.First]);
                Forward(without, above[i], 0);
                Forward(with, above[i], 1);
            }

            containing[order[level]] = [BigInteger.Zero, .. joined.Select(count => count.ToInteger())];
            (above, decided) = (nextAbove, nextDecided);

            void Forward(int to, T[] ways, int shift)
            {
                if (to != Diagram.No)
                    AddShifted(to == Diagram.Yes ? nextDecided : nextAbove[to - Diagram.First], ways, shift);
            }
        }

        return new([.. decided.Select(count => count.ToInteger())], [.. containing]);
    }

    private void DemandRoom()
    {
        var words = Enumerable.Range(0, Players).Sum(level => (long)diagram.NodesAt(level) * (Players - level + 1)) * ((Players / 64) + 1);
        if (words > Bound)
            throw new UnknownAnswerException($"counting by its decision diagram would keep more than {Bound} words of counts, which is the bound");
    }

    // In how many ways 0, 1, … of so many players can join.
    private T[][] Free<T>()
        where T : struct, ICount<T>
    {
        var free = new T[Players + 1][];
        free[0] = [T.One];
        for (var players = 1; players <= Players; players++)
        {
            free[players] = new T[players + 1];
            AddShifted(free[players], free[players - 1], 0);
            AddShifted(free[players], free[players - 1], 1);
        }

        return free;
    }

    private T[][][] Below<T>(T[][] free)
        where T : struct, ICount<T>
    {
        var below = new T[Players][][];
        for (var level = Players - 1; level >= 0; level--)
        {
            below[level] = new T[diagram.NodesAt(level)][];
            for (var i = 0; i < below[level].Length; i++)
            {
                below[level][i] = new T[Players - level + 1];
                Add(below[level][i], diagram.Out(level, i + Diagram.First), 0);
                Add(below[level][i], diagram.In(level, i + Diagram.First), 1);
            }

            void Add(T[] to, int from, int shift)
            {
                if (from != Diagram.No)
                    AddShifted(to, from == Diagram.Yes ? free[Players - level - 1] : below[level + 1][from - Diagram.First], shift);
            }
        }

        return below;
    }

    private static void AddShifted<T>(T[] to, T[] from, int shift)
        where T : struct, ICount<T>
    {
        for (var size = 0; size < from.Length; size++)
            to[size + shift] += from[size];
    }

    private static void AddProduct<T>(T[] to, T[] one, T[] other)
        where T : struct, ICount<T>
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i].IsZero)
                continue;
            for (var j = 0; j < other.Length; j++)
                to[i + j] += one[i] * other[j];
        }
    }
}
