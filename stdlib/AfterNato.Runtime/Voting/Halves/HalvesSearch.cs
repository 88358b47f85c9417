using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Halves;

/// <summary>Finds coalitions by putting together one of each half of the players.</summary>
internal abstract class HalvesSearch
{
    /// <summary>How many players there may be: four million coalitions of each half.</summary>
    private const int Bound = 44;

    /// <summary>How many there may be when their weights together are too long for a machine's numbers, of which each takes many times the room.</summary>
    private const int BoundOfLong = 36;

    /// <summary>How many players there may be with such weights.</summary>
    public static int BoundFor(NeededWeight needed) => IsLong(needed) ? BoundOfLong : Bound;

    // Sums and bounds are between minus and plus the total.
    public static HalvesSearch Of(NeededWeight needed) =>
        needed.Total < long.MaxValue ? new HalvesSearch<long>(needed.Weights, (long)needed.Total, number => (long)number)
        : !IsLong(needed) ? new HalvesSearch<Int128>(needed.Weights, (Int128)needed.Total, number => (Int128)number)
        : new HalvesSearch<BigInteger>(needed.Weights, needed.Total, number => number);

    private static bool IsLong(NeededWeight needed) => needed.Total >= (BigInteger)Int128.MaxValue;

    /// <summary>Counts the coalitions that have at least the weight that is needed for their size.</summary>
    public abstract CoalitionCounts Count(ImmutableArray<BigInteger> least);

    /// <summary>Whether some coalition of any size weighs at least so much, and at most so much.</summary>
    public abstract bool SomeWeighs(ImmutableArray<BigInteger> least, ImmutableArray<BigInteger> most);
}
