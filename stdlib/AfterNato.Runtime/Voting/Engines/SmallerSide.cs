using System.Collections.Immutable;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>
/// The coalitions of one quota that are counted, so that the others follow: those that lose, or those that the others of a winning coalition
/// form, whichever have the lower limit.
/// </summary>
internal sealed class SmallerSide
{
    /// <param name="weights">The weight of each player.</param>
    /// <param name="quota">The quota, at least one, and at most all weights together.</param>
    public SmallerSide(ImmutableArray<int> weights, int quota)
    {
        Weights = weights;
        Limit = Math.Min(quota, weights.Sum() - quota + 1);
        IsLosing = Limit == quota;
    }

    public ImmutableArray<int> Weights { get; }

    /// <summary>The weight that they do not reach.</summary>
    public int Limit { get; }

    /// <summary>Whether they are the losing coalitions, and not the complements of the winning ones.</summary>
    public bool IsLosing { get; }

    /// <summary>The weights of all players, lightest first: the first coalitions then have few different weights.</summary>
    public IEnumerable<int> Ascending => Weights.Order();
}
