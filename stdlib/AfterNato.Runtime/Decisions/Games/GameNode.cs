using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>A Boolean function over the consent of players: the course of a procedure on one day, with everybody in their place.</summary>
internal abstract class GameNode
{
    /// <summary>The players whose consent can matter.</summary>
    public abstract MemberSet Players { get; }

    public abstract bool IsMonotone { get; }

    /// <summary>Whether the consent of exactly these carries it.</summary>
    /// <exception cref="UnknownAnswerException">What is unknown matters.</exception>
    public abstract bool Wins(MemberSet consent);

    /// <summary>The same function as a game with its structure; null where a rule does not show any or something unknown may matter.</summary>
    public abstract VotingGame? ToGame(PlayerNumbers numbers);

    /// <summary>What it can tell this player from others by; players alike in every part are interchangeable.</summary>
    public abstract IEnumerable<object> Marks(int player);
}
