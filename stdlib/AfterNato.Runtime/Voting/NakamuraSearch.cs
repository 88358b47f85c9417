using System.Numerics;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting;

/// <summary>
/// The smallest number of winning coalitions that have nobody in common (Nakamura, <i>The vetoers in a simple game with ordinal
/// preferences</i>, International Journal of Game Theory 8, 1979): the smallest number of parts into which the players can be divided so that
/// none of the parts blocks.
/// </summary>
internal sealed class NakamuraSearch
{
    /// <summary>How many divisions are tried before the answer is unknown.</summary>
    private const int Bound = 1_000_000;

    private readonly VotingGame _game;
    private readonly int[] _players;
    private readonly int[] _classOf;
    private readonly MemberSet[] _parts;
    private int _tried;

    private NakamuraSearch(VotingGame game)
    {
        _game = game;
        _classOf = PlayerClasses.Of(game).ClassOf;
        _players = [.. Order(game)];
        _parts = new MemberSet[game.Players];
    }

    /// <param name="game">A game that some coalition wins, that has no veto player, and in which no two disjoint coalitions win.</param>
    /// <param name="smallestWinning">The size of the smallest winning coalition.</param>
    /// <exception cref="UnknownAnswerException">There are too many divisions to try.</exception>
    public static int Of(VotingGame game, int smallestWinning)
    {
        var search = new NakamuraSearch(game);
        for (var parts = Math.Max(3, LeastByCapacity(game, smallestWinning)); ; parts++)
        {
            if (search.CanDivide(parts, 0, 0, 0))
                return parts;
        }
    }

    // No part may be larger, or heavier by any threshold that every winning coalition reaches, than what a winning coalition can do without.
    private static int LeastByCapacity(VotingGame game, int smallestWinning)
    {
        var least = RoundedUp(game.Players, game.Players - smallestWinning);
        foreach (var threshold in ThresholdRule.Of(game)?.NecessaryThresholds ?? [])
            least = Math.Max(least, RoundedUp(threshold.Total, threshold.Total - threshold.Quota));
        return least;
    }

    private static int RoundedUp(BigInteger whole, BigInteger part) => (int)((whole + part - 1) / part);

    private static IEnumerable<int> Order(VotingGame game) =>
        ThresholdRule.Of(game) is { } rule ? PlayerOrder.Of([.. rule.Thresholds], game.Players).Players : Enumerable.Range(0, game.Players);

    // Parts are interchangeable, so a new one is only ever the next; players of a class are too, so they fill the parts in order.
    private bool CanDivide(int parts, int from, int used, int earliest)
    {
        if (from == _players.Length)
            return true;
        var player = _players[from];
        for (var part = earliest; part <= used && part < parts; part++)
        {
            if (++_tried > Bound)
                throw new UnknownAnswerException(FormattableString.Invariant($"the search for the Nakamura number reached its bound of {Bound} divisions of the players"));
            var before = _parts[part];
            _parts[part] |= MemberSet.Of(player);
            var isAlike = from + 1 < _players.Length && _classOf[_players[from + 1]] == _classOf[player];
            if (!_game.IsBlocking(_parts[part]) && CanDivide(parts, from + 1, Math.Max(used, part + 1), isAlike ? part : 0))
                return true;
            _parts[part] = before;
        }

        return false;
    }
}
