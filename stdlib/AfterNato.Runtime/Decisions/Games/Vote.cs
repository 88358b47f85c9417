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

    public override bool Wins(MemberSet consent) => rule.AdoptsCoalition(electorate, players is null ? consent : MemberSet.Of((consent & Players).Select(SeatOf)));

    public override VotingGame? ToGame(PlayerNumbers numbers) => rule.FormFor(electorate) is { } form ? numbers.Over(form, players ?? [.. electorate.Seats]) : null;

    public override IEnumerable<MemberSet> Split(MemberSet players)
    {
        var (voting, others) = (players & Players, players - Players);
        if (!others.IsEmpty)
            yield return others;
        if (voting.IsEmpty)
            yield break;
        if (!electorate.TellsSeatsApart(rule))
        {
            yield return voting;
            yield break;
        }

        foreach (var alike in voting.GroupBy(player => new MarkSequence(electorate.Marks(rule, SeatOf(player)))))
            yield return MemberSet.Of(alike);
    }

    private int SeatOf(int player) => players is null ? player : Seats[player];

    // The seat of each player.
    private Dictionary<int, int> Seats => field ??= (players ?? []).Zip(electorate.Seats).ToDictionary();
}
