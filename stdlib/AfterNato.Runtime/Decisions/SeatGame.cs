using System.Collections.Immutable;

using AfterNato.Runtime.Decisions.Games;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions;

/// <summary>
/// A decision as a simple game in which every seat is a player of its own. Between members (<see cref="SimpleGame"/>), a parliament or an office
/// of a member is that member's consent, and what belongs to no member refuses nothing; here a president, each of a hundred senators and the seat
/// of each member in a council decide for themselves. One who has a seat in two bodies is two players.
/// </summary>
public sealed class SeatGame
{
    private readonly StructuredGame _game;

    internal SeatGame(Circumstances circumstances, Func<Reading, GameNode> course)
    {
        var reading = new SeatReading(circumstances);
        var node = course(reading);
        Seats = reading.Seats;
        _game = new StructuredGame(circumstances.Situation, node, MemberSet.First(Seats.Length));
    }

    /// <summary>Who plays: the number of a player is its place here. They come in the order in which the course asks them first.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>The game for a full analysis of who has what power in it.</summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public VotingGame ToVotingGame() => _game.ToVotingGame();
}
