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

    /// <summary>Some players, one at least, sorted into those whom it cannot tell apart: swapping two of them changes no outcome of it.</summary>
    public abstract IEnumerable<MemberSet> Split(MemberSet players);
}
