using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Voting.Counting;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>Counts the winning coalitions of one quota, as those that do not lose, and on the way the minimal ones.</summary>
/// <param name="weights">The weight of each player.</param>
/// <param name="descending">The weights, heaviest first.</param>
/// <param name="quota">The quota, at least one.</param>
internal sealed class WinningSums(ImmutableArray<int> weights, ImmutableArray<int> descending, int quota)
    : CountWidth<(CoalitionCounts Winning, ImmutableArray<BigInteger> Minimal)>
{
    protected override (CoalitionCounts Winning, ImmutableArray<BigInteger> Minimal) In<T>()
    {
        var losing = new SumTable<T>(weights.Length, quota);
        var minimal = new MinimalSums(descending, quota, within: null).Through(losing);
        var losingBySize = losing.BySize();
        losing.Accumulate();

        var all = Binomials.Row(weights.Length);
        var allOthers = Binomials.Row(weights.Length - 1);
        var containing = weights.Distinct().ToDictionary(weight => weight, weight => Containing(losing.BySizeWithout(weight)));
        return (new([.. all.Select((count, size) => count - losingBySize[size])], [.. weights.Select(weight => containing[weight])]), minimal);

        ImmutableArray<BigInteger> Containing(BigInteger[] losingWithout) =>
            [.. all.Select((_, size) => size == 0 ? BigInteger.Zero : allOthers[size - 1] - (losingBySize[size] - losingWithout[size]))];
    }
}
