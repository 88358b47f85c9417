using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>Counts the winning coalitions of one quota by size.</summary>
internal static class WinningSums
{
    public static CoalitionCounts Of(SmallerSide side)
    {
        var players = side.Weights.Length;
        var table = new SumTable(players, side.Limit);
        table.AddAll(side.Ascending);
        var small = table.BySize;
        var smallWithout = table.BySizeWithoutOne([.. side.Weights.Distinct()]);
        var (all, allOthers) = (Binomials.Row(players), Binomials.Row(players - 1));
        return new(
            [.. all.Select((count, size) => side.IsLosing ? count - small[size] : small[players - size])],
            side.Weights.EachOnce(weight => Containing(smallWithout[weight])));

        // A coalition with the player has a complement without it; and it loses with it if it loses, but not without it.
        ImmutableArray<BigInteger> Containing(BigInteger[] without) =>
            [.. all.Select((_, size) => size == 0 ? BigInteger.Zero : side.IsLosing ? allOthers[size - 1] - (small[size] - without[size]) : without[players - size])];
    }
}
