using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Checks.Power;

/// <summary>Every seat plays for itself.</summary>
internal sealed class GameOfSeats(SeatGame game) : PlayedGame([.. game.Seats.Select(Player.Of)])
{
    public override bool CanPass => game.CanPass;

    public override int? BlockingNumber => game.BlockingNumber();

    public override bool WinsAlone(int player) => game.Wins(MemberSet.Of(player));

    public override bool IsVetoPlayer(int player) => game.IsVetoPlayer(player);

    public override VotingGame ToVotingGame() => game.ToVotingGame();

    public override PlayedGame After(ImmutableArray<Member> leaving, LeavingPolicy policy) =>
        new GameOfSeats(game.After(MemberSet.Of(leaving.Select(member => member.Number)), policy));

    public override PlayedGame When(ImmutableArray<Player> votes, bool isFor) =>
        new GameOfSeats(game.When(MemberSet.Of(votes.Select(vote => Players.IndexOf(vote))), isFor));
}
