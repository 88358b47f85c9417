using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Checks.Power;

/// <summary>A decision as a game, whoever its players are. A player is meant by its place among them.</summary>
/// <param name="players">Who plays.</param>
internal abstract class PlayedGame(ImmutableArray<Player> players)
{
    public ImmutableArray<Player> Players => players;

    /// <summary>Whether everybody together wins.</summary>
    public abstract bool CanPass { get; }

    /// <summary>The size of the smallest blocking coalition; null when the decision is always adopted.</summary>
    public abstract int? BlockingNumber { get; }

    public abstract bool WinsAlone(int player);

    public abstract bool IsVetoPlayer(int player);

    public abstract VotingGame ToVotingGame();

    /// <summary>The game that is left when members leave everything.</summary>
    public abstract PlayedGame After(ImmutableArray<Member> leaving, LeavingPolicy policy);

    /// <summary>The game of the others when it is known beforehand how some players vote.</summary>
    public abstract PlayedGame When(ImmutableArray<Player> votes, bool isFor);
}
