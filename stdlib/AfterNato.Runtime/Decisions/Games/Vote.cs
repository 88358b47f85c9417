using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>A body votes.</summary>
/// <param name="electorate">Who votes.</param>
/// <param name="rule">By which rule.</param>
/// <param name="players">The player of each seat, in the order of the seats; null where each seat is the player of its number.</param>
internal sealed class Vote(Electorate electorate, VoteRule rule, ImmutableArray<int>? players = null) : GameNode
{
    public override MemberSet Players { get; } = players is { } others ? MemberSet.Of(others) : electorate.Seats;

    public override bool IsMonotone => rule.IsMonotone;

    public override bool Wins(MemberSet consent) => rule.AdoptsCoalition(electorate, players is null ? consent : MemberSet.Of((consent & Players).Select(player => Seats[player])));

    public override VotingGame? ToGame(PlayerNumbers numbers) => rule.FormFor(electorate) is { } form ? numbers.Over(form, players ?? [.. electorate.Seats]) : null;

    public override IEnumerable<object> Marks(int player) =>
        Players.Contains(player) ? [true, .. electorate.Marks(rule, players is null ? player : Seats[player])] : [false];

    // The seat of each player.
    private Dictionary<int, int> Seats => field ??= (players ?? []).Zip(electorate.Seats).ToDictionary();
}
