using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>The same when it is settled beforehand what some players say.</summary>
/// <param name="inner">The game with them.</param>
/// <param name="settled">The players who are none any more.</param>
/// <param name="policy">Whether they refuse or consent for ever.</param>
internal sealed class Settled(GameNode inner, MemberSet settled, LeavingPolicy policy) : GameNode
{
    public override MemberSet Players => inner.Players - settled;

    public override bool IsMonotone => inner.IsMonotone;

    public override bool Wins(MemberSet consent) => inner.Wins(policy == LeavingPolicy.TakeConsentAsGiven ? consent | settled : consent - settled);

    public override VotingGame? ToGame(PlayerNumbers numbers)
    {
        var all = new PlayerNumbers(MemberSet.Of(numbers.Players) | settled);
        return inner.ToGame(all)?.After(all.Of(settled), policy);
    }

    public override IEnumerable<MemberSet> Split(MemberSet players) => inner.Split(players);
}
