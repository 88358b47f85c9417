using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Voting;

/// <summary>
/// A decision rule as a simple game (Taylor and Zwicker, <i>Simple Games</i>, 1999): a monotone Boolean function over the consent of the
/// players 0, 1, … n−1. A coalition wins when the decision is adopted if exactly its players consent.
/// </summary>
public abstract record VotingGame
{
    private protected VotingGame(int players)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(players);
        Players = players;
    }

    /// <summary>How many players there are, whether or not their consent matters.</summary>
    public int Players { get; }

    /// <summary>The game in which exactly those win who block here: a coalition wins it when its complement loses this one.</summary>
    public abstract VotingGame Dual { get; }

    /// <summary>Whoever has together at least the quota of the weights wins.</summary>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public static VotingGame Weighted(Quota quota, params ImmutableArray<Rational> weights) => new WeightedGame(quota, weights);

    /// <summary>So many of the players must consent.</summary>
    public static VotingGame Count(int needed, int players) => new WeightedGame(Quota.Of(needed), [.. Enumerable.Repeat(Rational.One, players)]);

    /// <summary>So many of the parts must be won.</summary>
    /// <exception cref="ArgumentException">There are no parts, or they are not among the same players.</exception>
    public static VotingGame AtLeast(int needed, params ImmutableArray<VotingGame> parts) => new AtLeastGame(needed, parts);

    /// <summary>Every part must be won.</summary>
    /// <exception cref="ArgumentException">There are no parts, or they are not among the same players.</exception>
    public static VotingGame All(params ImmutableArray<VotingGame> parts) => new AtLeastGame(parts.Length, parts);

    /// <summary>Some part must be won.</summary>
    /// <exception cref="ArgumentException">There are no parts, or they are not among the same players.</exception>
    public static VotingGame Any(params ImmutableArray<VotingGame> parts) => new AtLeastGame(1, parts);

    /// <summary>A game that is outcome-free: won by everybody, or by nobody.</summary>
    public static VotingGame Constant(bool isWon, int players) => new ConstantGame(isWon, players);

    /// <summary>The same game played by some players of a larger assembly: its player 0 is the first of <paramref name="seats"/>, and so on.</summary>
    /// <param name="seats">Different players of the larger assembly, one for each player here.</param>
    /// <param name="players">How many players the larger assembly has.</param>
    /// <exception cref="ArgumentException">There are too few or too many seats, one is given twice, or one is no player.</exception>
    public VotingGame Over(ImmutableArray<int> seats, int players) => new SeatedGame(this, seats, players);

    /// <summary>Whether the decision is adopted when exactly these consent.</summary>
    public abstract bool Wins(MemberSet consenting);

    /// <summary>Whether the decision is rejected when exactly these refuse.</summary>
    public bool IsBlocking(MemberSet refusing) => !Wins(MemberSet.First(Players) - refusing);

    /// <summary>The game of those who stay, numbered anew in the same order.</summary>
    /// <param name="leaving">Who leaves.</param>
    /// <param name="policy">What becomes of the quotas.</param>
    /// <exception cref="ArgumentException">Somebody who leaves is no player.</exception>
    public VotingGame After(MemberSet leaving, LeavingPolicy policy)
    {
        if (!leaving.IsSubsetOf(MemberSet.First(Players)))
            throw new ArgumentException("Somebody who leaves has no seat.", nameof(leaving));
        return WithoutThe(leaving, policy);
    }

    internal abstract VotingGame WithoutThe(MemberSet leaving, LeavingPolicy policy);

    // What the game can tell this player from others by: players alike in all of it are interchangeable.
    internal abstract IEnumerable<object> Marks(int player);
}
