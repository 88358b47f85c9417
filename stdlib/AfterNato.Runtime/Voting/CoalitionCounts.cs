using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting;

/// <summary>How many coalitions of a kind there are, such as the winning ones.</summary>
/// <param name="BySize">How many have 0, 1, … n players.</param>
/// <param name="Containing">For each player, how many of those of each size contain it.</param>
public sealed record CoalitionCounts(ImmutableArray<BigInteger> BySize, ImmutableArray<ImmutableArray<BigInteger>> Containing)
{
    /// <summary>How many there are.</summary>
    public BigInteger Total => Sum(BySize);

    /// <summary>The size of the smallest; null when there are none.</summary>
    public int? SmallestSize => SmallestIn(BySize);

    /// <summary>How many contain this player.</summary>
    public BigInteger TotalContaining(int player) => Sum(Containing[player]);

    internal static int? SmallestIn(ImmutableArray<BigInteger> bySize)
    {
        for (var size = 0; size < bySize.Length; size++)
        {
            if (!bySize[size].IsZero)
                return size;
        }

        return null;
    }

    internal static BigInteger Sum(ImmutableArray<BigInteger> counts) => counts.Aggregate(BigInteger.Zero, (sum, count) => sum + count);
}
