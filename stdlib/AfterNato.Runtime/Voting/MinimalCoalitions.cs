using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting.Engines;

namespace AfterNato.Runtime.Voting;

/// <summary>The minimal winning or the minimal blocking coalitions of a game.</summary>
public sealed class MinimalCoalitions
{
    private readonly Engine _engine;

    internal MinimalCoalitions(Engine engine)
    {
        _engine = engine;
    }

    /// <summary>How many there are.</summary>
    public BigInteger Count => CoalitionCounts.Sum(BySize);

    /// <summary>How many of them have 0, 1, … n players.</summary>
    public ImmutableArray<BigInteger> BySize => field.IsDefault ? field = _engine.CountMinimal() : field;

    /// <summary>The size of the smallest; null when there are none.</summary>
    public int? SmallestSize => CoalitionCounts.SmallestIn(BySize);

    /// <summary>How many there are by size, and how many of each size contain each player.</summary>
    public CoalitionCounts Counts => field ??= _engine.CountMinimalContaining();

    /// <summary>
    /// Every one of them, found while they are asked for, always in the same order: there may be more than anybody can list, so take as many as
    /// are wanted.
    /// </summary>
    public IEnumerable<MemberSet> All() => _engine.Minimal();
}
