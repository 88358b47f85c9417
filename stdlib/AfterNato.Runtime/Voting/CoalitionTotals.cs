using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting;

/// <summary>How many coalitions of a kind there are whatever their size: all that the indices of Banzhaf and Coleman need.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Containing">For each player, how many contain it.</param>
public sealed record CoalitionTotals(BigInteger Total, ImmutableArray<BigInteger> Containing)
{
    internal static CoalitionTotals Of(CoalitionCounts counts) => new(counts.Total, counts.Containing.EachOnce(CoalitionCounts.Sum));
}
