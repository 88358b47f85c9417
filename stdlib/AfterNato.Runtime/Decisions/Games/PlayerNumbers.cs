using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>Players numbered from zero in their order, as games with a structure number them.</summary>
internal sealed class PlayerNumbers(MemberSet players)
{
    private readonly Dictionary<int, int> _numbers = players.Select((player, number) => (player, number)).ToDictionary(pair => pair.player, pair => pair.number);

    public ImmutableArray<int> Players { get; } = [.. players];

    public int this[int player] => _numbers[player];

    public MemberSet Of(MemberSet some) => MemberSet.Of(some.Where(_numbers.ContainsKey).Select(player => _numbers[player]));

    /// <summary>A game among some of the players, in the order given, as one among all of them.</summary>
    public VotingGame Over(VotingGame game, ImmutableArray<int> some) => some.SequenceEqual(Players) ? game : game.Over([.. some.Select(player => _numbers[player])], Players.Length);

    public VotingGame Constant(bool isWon) => VotingGame.Constant(isWon, Players.Length);
}
