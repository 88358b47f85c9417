using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting;

/// <summary>A game that some players of a larger assembly play: a body in which not everybody sits.</summary>
public sealed record SeatedGame : VotingGame
{
    internal SeatedGame(VotingGame inner, ImmutableArray<int> seats, int players)
        : base(players)
    {
        if (seats.Length != inner.Players)
            throw new ArgumentException("There must be one seat for each player of the body.", nameof(seats));
        if (seats.Distinct().Count() != seats.Length || seats.Any(seat => seat < 0 || seat >= players))
            throw new ArgumentException("A seat is given twice, or to nobody.", nameof(seats));
        (Inner, Seats) = (inner, seats);
    }

    /// <summary>The game, with players of its own.</summary>
    public VotingGame Inner { get; }

    /// <summary>Who of the assembly is its player 0, 1, and so on.</summary>
    public ImmutableArray<int> Seats { get; }

    /// <inheritdoc/>
    public override VotingGame Dual => new SeatedGame(Inner.Dual, Seats, Players);

    /// <inheritdoc/>
    public override bool Wins(MemberSet consenting) => Inner.Wins(Within(consenting));

    internal override VotingGame WithoutThe(MemberSet leaving, LeavingPolicy policy)
    {
        var staying = (MemberSet.First(Players) - leaving).Select((player, number) => (player, number)).ToDictionary(pair => pair.player, pair => pair.number);
        return new SeatedGame(Inner.WithoutThe(Within(leaving), policy), [.. Seats.Where(staying.ContainsKey).Select(seat => staying[seat])], staying.Count);
    }

    internal override IEnumerable<object> Marks(int player)
    {
        var seat = Seats.IndexOf(player);
        return seat < 0 ? [false] : [true, .. Inner.Marks(seat)];
    }

    private MemberSet Within(MemberSet players) => MemberSet.Of(Enumerable.Range(0, Seats.Length).Where(seat => players.Contains(Seats[seat])));
}
