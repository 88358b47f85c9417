using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>A body votes.</summary>
/// <param name="electorate">Who votes.</param>
/// <param name="rule">By which rule.</param>
/// <param name="players">The player of each seat, in the order of the seats.</param>
internal sealed class Vote(Electorate electorate, VoteRule rule, ImmutableArray<int> players) : GameNode
{
    private readonly Dictionary<int, int> _seats = electorate.Seats.Zip(players).ToDictionary(pair => pair.Second, pair => pair.First);
    private readonly bool _areSeats = electorate.Seats.SequenceEqual(players);

    public override MemberSet Players { get; } = MemberSet.Of(players);

    public override bool IsMonotone => rule.IsMonotone;

    public override bool Wins(MemberSet consent) => rule.AdoptsCoalition(electorate, _areSeats ? consent : MemberSet.Of((consent & Players).Select(player => _seats[player])));

    public override VotingGame? ToGame(PlayerNumbers numbers) => rule.FormFor(electorate) is { } form ? numbers.Over(form, players) : null;

    public override IEnumerable<object> Marks(int player) => _seats.TryGetValue(player, out var seat) ? [true, .. electorate.Marks(rule, seat)] : [false];
}
