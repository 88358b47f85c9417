namespace AfterNato.Runtime.Voting.Diagrams;

/// <summary>
/// Builds a diagram from states that say all that matters of the players already asked about: first every state that can be reached, level by
/// level from above, then the nodes, from below.
/// </summary>
/// <typeparam name="TState">A state; equal states mean the same.</typeparam>
internal static class LevelwiseBuild<TState>
    where TState : struct, IEquatable<TState>
{
    /// <param name="levels">How many players there are.</param>
    /// <param name="start">The state before anybody is asked about.</param>
    /// <param name="verdict">Whether it is known at this level that everything that can follow is in the set, or nothing; else null.</param>
    /// <param name="next">The states at the next level without and with the player of this level.</param>
    /// <param name="bound">How many states there may be.</param>
    /// <exception cref="UnknownAnswerException">There are more states than the bound.</exception>
    public static Diagram Of(int levels, TState start, Func<int, TState, bool?> verdict, Func<int, TState, (TState Out, TState In)> next, int bound = Diagram.Bound)
    {
        if (verdict(0, start) is { } decided)
            return new(decided ? Diagram.Yes : Diagram.No, Empty(levels), Empty(levels));

        // Of every state, the verdict that follows it or the place of the state that does.
        var steps = new List<(int Out, int In)>[levels];
        List<TState> states = [start];
        var total = 0L;
        for (var level = 0; level < levels; level++)
        {
            Diagram.Demand(total += states.Count, bound);
            var places = new Dictionary<TState, int>();
            var following = new List<TState>();
            steps[level] = new(states.Count);
            foreach (var state in states)
            {
                var (without, with) = next(level, state);
                steps[level].Add((Place(without), Place(with)));
            }

            states = following;

            int Place(TState state)
            {
                if (verdict(level + 1, state) is { } known)
                    return known ? Diagram.Yes : Diagram.No;
                if (!places.TryGetValue(state, out var place))
                {
                    place = following.Count + Diagram.First;
                    places.Add(state, place);
                    following.Add(state);
                }

                return place;
            }
        }

        return Reduced(levels, steps);
    }

    private static Diagram Reduced(int levels, List<(int Out, int In)>[] steps)
    {
        var (outs, ins) = (new int[levels][], new int[levels][]);
        int[] nodes = [];
        for (var level = levels - 1; level >= 0; level--)
        {
            var table = new LevelTable();
            var below = nodes;
            nodes = [.. steps[level].Select(step => table.Node(Node(step.Out), Node(step.In)))];
            (outs[level], ins[level]) = (table.Out, table.In);
            steps[level] = [];

            int Node(int place) => place < Diagram.First ? place : below[place - Diagram.First];
        }

        return new(nodes[0], outs, ins);
    }

    private static int[][] Empty(int levels) => [.. Enumerable.Repeat(Array.Empty<int>(), levels)];
}
