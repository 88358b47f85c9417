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
    private readonly Circumstances _circumstances;
    private readonly Func<SeatReading, GameNode> _course;
    private readonly ImmutableArray<int> _numbers;
    private readonly GameNode _node;
    private readonly StructuredGame _game;

    /// <param name="circumstances">Under what circumstances the decision is taken.</param>
    /// <param name="course">Its course, as it is read.</param>
    /// <exception cref="UnknownAnswerException">There are too many seats, or what a body without members decides is unknown.</exception>
    internal SeatGame(Circumstances circumstances, Func<Reading, GameNode> course)
        : this(circumstances, course, [], [])
    {
    }

    private SeatGame(Circumstances circumstances, Func<SeatReading, GameNode> course, ImmutableArray<Seat> known, ImmutableArray<Seat> settled)
    {
        var reading = new SeatReading(circumstances, known);
        (_circumstances, _course, _node) = (circumstances, course, course(reading));
        var all = reading.Seats;
        var players = MemberSet.First(all.Length) - reading.NumbersOf(settled);
        (_numbers, Settled) = ([.. players], settled);
        Seats = [.. players.Select(number => all[number])];
        _game = new StructuredGame(circumstances.Situation, _node, players, players);
    }

    /// <summary>Who plays: the number of a player is its place here. They come in the order in which the course asks them first.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>Whether all seats together win.</summary>
    public bool CanPass => _game.CanPass;

    private ImmutableArray<Seat> Settled { get; }

    /// <summary>Whether the coalition of these players wins.</summary>
    public bool Wins(MemberSet coalition) => _node.Wins(Numbered(coalition));

    /// <summary>Whether this player is in every winning coalition of a decision that can be adopted.</summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public bool IsVetoPlayer(int player) => _game.IsVetoPlayer(_numbers[player]);

    /// <summary>The size of a smallest coalition that blocks; null when the decision is always adopted.</summary>
    /// <exception cref="UnknownAnswerException">The search reached its bound, or the game is not known to be monotone.</exception>
    public int? BlockingNumber() => _game.SmallestBlockingSize();

    /// <summary>The game for a full analysis of who has what power in it.</summary>
    /// <exception cref="UnknownAnswerException">More consent can do harm in this game, or there are too many coalitions to tell.</exception>
    public VotingGame ToVotingGame() => _game.ToVotingGame();

    /// <summary>
    /// The game that is left when members leave everything, with every seat that speaks for them. Where the rules stay as they are written
    /// (<see cref="LeavingPolicy.Recompute"/>), shares are taken of those who stay, and deputies of those who left are players like any other.
    /// </summary>
    /// <param name="leaving">Who leaves.</param>
    /// <param name="policy">What becomes of the rules.</param>
    public SeatGame After(MemberSet leaving, LeavingPolicy policy)
    {
        ImmutableArray<Seat> theirs = [.. Seats.Where(seat => seat.For is { } member && leaving.Contains(member.Number))];
        return policy == LeavingPolicy.Recompute
            ? new(_circumstances with { Gone = _circumstances.Gone | leaving }, _course, [.. Seats.Except(theirs)], Settled)
            : Settle(theirs, policy);
    }

    /// <summary>The game of the others when it is known beforehand how some seats vote.</summary>
    /// <param name="votes">The players who are none any more.</param>
    /// <param name="isFor">Whether they vote for or against it.</param>
    public SeatGame When(MemberSet votes, bool isFor) =>
        Settle([.. votes.Select(player => Seats[player])], isFor ? LeavingPolicy.TakeConsentAsGiven : LeavingPolicy.KeepQuotas);

    private SeatGame Settle(ImmutableArray<Seat> seats, LeavingPolicy policy) =>
        new(_circumstances, reading => new Settled(_course(reading), reading.NumbersOf(seats), policy), [.. Seats], [.. Settled, .. seats]);

    private MemberSet Numbered(MemberSet players) => MemberSet.Of(players.Select(player => _numbers[player]));
}
