using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Halves;

/// <summary>Finds coalitions by putting together one of each half of the players.</summary>
internal abstract class HalvesSearch
{
    /// <summary>How many players there may be: four million coalitions of each half.</summary>
    public const int Bound = 44;

    public static HalvesSearch Of(NeededWeight needed) => needed.Total < long.MaxValue / 4
        ? new HalvesSearch<long>([.. needed.Weights.Select(weight => (long)weight)], (long)needed.Total, bound => (long)bound)
        : new HalvesSearch<BigInteger>([.. needed.Weights], needed.Total, bound => bound);

    /// <summary>Counts the coalitions that have at least the weight that is needed for their size.</summary>
    public abstract CoalitionCounts Count(ImmutableArray<BigInteger> least);

    /// <summary>Whether some coalition of any size weighs at least so much, and at most so much.</summary>
    public abstract bool SomeWeighs(ImmutableArray<BigInteger> least, ImmutableArray<BigInteger> most);
}
