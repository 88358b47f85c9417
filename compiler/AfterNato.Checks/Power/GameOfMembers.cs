using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Checks.Power;

/// <summary>Members play: what belongs to a member consents when the member does.</summary>
internal sealed class GameOfMembers(SimpleGame game) : PlayedGame([.. game.MembersOf(game.Players).Select(Player.Of)])
{
    private readonly ImmutableArray<int> _numbers = [.. game.Players];

    public override bool CanPass => game.CanPass;

    public override int? BlockingNumber => game.SmallestBlockingSize();

    public override bool WinsAlone(int player) => game.Wins(MemberSet.Of(_numbers[player]));

    public override bool IsVetoPlayer(int player) => game.IsVetoPlayer(_numbers[player]);

    public override VotingGame ToVotingGame() => game.ToVotingGame();

    public override PlayedGame After(ImmutableArray<Member> leaving, LeavingPolicy policy) =>
        new GameOfMembers(game.After(MemberSet.Of(leaving.Select(member => member.Number)), policy));

    // A vote against is as if somebody refused for ever, a vote for as if the consent were given: what is left is the others' game.
    public override PlayedGame When(ImmutableArray<Player> votes, bool isFor) =>
        After([.. votes.Select(player => player.For).OfType<Member>()], isFor ? LeavingPolicy.TakeConsentAsGiven : LeavingPolicy.KeepQuotas);
}
