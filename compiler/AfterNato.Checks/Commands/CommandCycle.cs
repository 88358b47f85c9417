using System.Collections.Immutable;

using AfterNato.Runtime.Commands;

namespace AfterNato.Checks.Commands;

/// <summary>Commands each of which stands under the next, and the last under the first.</summary>
/// <param name="Links">The steps of the circle.</param>
/// <param name="IsShortest">Whether no shorter circle goes through commands that are all above each other; if not, the search stopped at its bound.</param>
internal sealed record CommandCycle(ImmutableArray<Subordination> Links, bool IsShortest)
{
    /// <summary>How many links all searches for a shorter circle may go along.</summary>
    private const int Bound = 2_000_000;

    /// <summary>For every set of commands that are all above each other, a shortest circle in it.</summary>
    public static IEnumerable<CommandCycle> In(IReadOnlyList<Subordination> subordinations)
    {
        var spent = 0;
        foreach (var knot in CommandKnots.Of(subordinations))
        {
            var inside = knot.ToLookup(link => link.Command);
            List<Subordination>? shortest = null;
            var isShortest = true;
            foreach (var start in inside.Select(above => above.Key).OrderBy(command => command.Index))
            {
                // Where everybody has one superior, there is only one circle.
                if (shortest is not null && (shortest.Count <= 2 || inside.All(above => above.Take(2).Count() == 1)))
                    break;
                if (shortest is not null && spent > Bound)
                {
                    isShortest = false;
                    break;
                }

                var circle = Circle(start, inside, ref spent);
                if (shortest is null || circle.Count < shortest.Count)
                    shortest = circle;
            }

            if (shortest is not null)
                yield return new([.. shortest], isShortest);
        }
    }

    /// <summary>A shortest way from a command back to itself, breadth first; every command of a knot has one.</summary>
    private static List<Subordination> Circle(Command start, ILookup<Command, Subordination> links, ref int spent)
    {
        var reached = new Dictionary<Command, Subordination>();
        var pending = new Queue<Command>([start]);
        while (pending.TryDequeue(out var command))
        {
            foreach (var link in links[command])
            {
                spent++;
                if (reached.TryAdd(link.Superior, link))
                    pending.Enqueue(link.Superior);
                if (link.Superior == start)
                    return Way(start, reached);
            }
        }

        return [];
    }

    private static List<Subordination> Way(Command start, Dictionary<Command, Subordination> reached)
    {
        var way = new List<Subordination>();
        var command = start;
        do
        {
            way.Add(reached[command]);
            command = reached[command].Command;
        }
        while (command != start);
        way.Reverse();
        return way;
    }
}
