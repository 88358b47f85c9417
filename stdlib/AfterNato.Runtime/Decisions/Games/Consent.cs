using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>All of these must consent.</summary>
internal sealed class Consent(MemberSet needed) : GameNode
{
    public override MemberSet Players => needed;

    public override bool IsMonotone => true;

    public override bool Wins(MemberSet consent) => needed.IsSubsetOf(consent);

    public override VotingGame ToGame(PlayerNumbers numbers) =>
        VotingGame.Weighted(Quota.Of(needed.Count), [.. numbers.Players.Select(player => needed.Contains(player) ? Rational.One : Rational.Zero)]);

    public override IEnumerable<MemberSet> Split(MemberSet players) => new[] { players & needed, players - needed }.Where(group => !group.IsEmpty);
}
