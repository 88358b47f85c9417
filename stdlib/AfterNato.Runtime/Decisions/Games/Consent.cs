using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>All of these must consent.</summary>
internal sealed class Consent(MemberSet players) : GameNode
{
    public override MemberSet Players => players;

    public override bool IsMonotone => true;

    public override bool Wins(MemberSet consent) => players.IsSubsetOf(consent);

    public override VotingGame ToGame(PlayerNumbers numbers) =>
        VotingGame.Weighted(Quota.Of(players.Count), [.. numbers.Players.Select(player => players.Contains(player) ? Rational.One : Rational.Zero)]);

    public override IEnumerable<object> Marks(int player) => [players.Contains(player)];
}
