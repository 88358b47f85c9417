using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Diagrams;

/// <summary>The diagram of the winning coalitions of a game made of thresholds: one for each threshold, put together as the game puts them together.</summary>
/// <param name="order">The players in the order of the levels.</param>
/// <param name="bound">How many nodes a diagram may have, those on the way included.</param>
internal sealed class RuleDiagram(ImmutableArray<int> order, int bound)
{
    /// <exception cref="UnknownAnswerException">A diagram on the way has more nodes than the bound.</exception>
    public Diagram Of(ThresholdRule rule) => rule switch
    {
        ThresholdRule.Single { Threshold: var threshold } => OfThreshold(threshold),
        ThresholdRule.Some some => OfSome(some.Needed, [.. some.Parts.Select(Of).OrderBy(part => part.Size)]),
        _ => Constant(rule == ThresholdRule.Always),
    };

    private Diagram OfThreshold(IntegerThreshold threshold) => threshold.Total < long.MaxValue
        ? ThresholdDiagram<long>.Of([.. order.Select(player => (long)threshold.Weights[player])], (long)threshold.Quota, bound)
        : ThresholdDiagram<BigInteger>.Of([.. order.Select(player => threshold.Weights[player])], threshold.Quota, bound);

    private Diagram OfSome(int needed, ImmutableArray<Diagram> parts)
    {
        // Of the parts so far, where at least 0, 1, … are won.
        var won = new Diagram?[needed + 1];
        won[0] = Constant(true);
        for (var i = 0; i < parts.Length; i++)
        {
            // Fewer than this are of no use, because the parts to come cannot make up what is missing.
            var least = Math.Max(1, needed - (parts.Length - i - 1));
            for (var count = Math.Min(needed, i + 1); count >= least; count--)
            {
                var withIt = won[count - 1] is { } fewer ? fewer.And(parts[i], bound) : null;
                won[count] = (withIt, won[count]) switch
                {
                    ({ } one, { } other) => one.Or(other, bound),
                    ({ } one, null) => one,
                    var (_, other) => other,
                };
            }
        }

        return won[needed] ?? Constant(false);
    }

    private Diagram Constant(bool isWon)
    {
        var levels = order.Select(_ => Array.Empty<int>()).ToArray();
        return new(isWon ? Diagram.Yes : Diagram.No, levels, levels);
    }
}
