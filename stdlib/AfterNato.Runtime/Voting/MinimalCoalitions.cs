using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting.Engines;
using AfterNato.Runtime.Voting.Listing;

namespace AfterNato.Runtime.Voting;

/// <summary>The minimal winning or the minimal blocking coalitions of a game.</summary>
public sealed class MinimalCoalitions
{
    private readonly Engine _engine;

    private readonly VotingGame _game;

    internal MinimalCoalitions(VotingGame game, Engine engine) => (_game, _engine) = (game, engine);

    /// <summary>How many there are.</summary>
    public BigInteger Count => CoalitionCounts.Sum(BySize);

    /// <summary>How many of them have 0, 1, … n players.</summary>
    public ImmutableArray<BigInteger> BySize => field.IsDefault ? field = _engine.CountMinimal() : field;

    /// <summary>The size of the smallest; null when there are none.</summary>
    public int? SmallestSize => CoalitionCounts.SmallestIn(BySize);

    /// <summary>How many there are by size, and how many of each size contain each player.</summary>
    public CoalitionCounts Counts => field ??= _engine.CountMinimalContaining();

    /// <summary>
    /// Every one of them, found while they are asked for: there may be more than anybody can list, so take as many as are wanted. The smaller
    /// come first, and those of one size in the order of their players' numbers, as words in a dictionary.
    /// </summary>
    public IEnumerable<MemberSet> All() => MinimalListing.Of(_game, BySizeIfKnown);

    private ImmutableArray<BigInteger>? BySizeIfKnown()
    {
        try
        {
            return BySize;
        }
        catch (UnknownAnswerException)
        {
            return null;
        }
    }
}
