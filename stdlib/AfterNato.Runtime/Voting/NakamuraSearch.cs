using System.Collections.Immutable;
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
    /// <summary>How many players may be looked at, in all coalitions that are tried, before the answer is unknown.</summary>
    private const int Bound = 20_000_000;

    private readonly VotingGame _game;
    private readonly int[] _players;
    private readonly int[] _classOf;
    private readonly ImmutableArray<BigInteger> _swings;
    private int _looked;

    private NakamuraSearch(VotingGame game, ImmutableArray<BigInteger> swings)
    {
        _game = game;
        _swings = swings;
        _classOf = PlayerClasses.Of(game).ClassOf;
        _players = [.. Enumerable.Range(0, game.Players).OrderByDescending(player => swings[player]).ThenBy(player => _classOf[player])];
    }

    /// <summary>The fewest parts into which the players can be divided so that none blocks: the others of each are a winning coalition, and nobody is in all of these.</summary>
    /// <param name="game">A game that some coalition wins, that has no veto player, and in which no two disjoint coalitions win.</param>
    /// <param name="smallestWinning">The size of the smallest winning coalition.</param>
    /// <param name="swings">In how many coalitions each player is decisive: those that are in many are placed first.</param>
    /// <exception cref="UnknownAnswerException">There are too many divisions of the players to try.</exception>
    public static ImmutableArray<MemberSet> PartsOf(VotingGame game, int smallestWinning, ImmutableArray<BigInteger> swings)
    {
        var search = new NakamuraSearch(game, swings);
        for (var parts = Math.Max(3, LeastByCapacity(game, smallestWinning)); ; parts++)
        {
            if (search.DivideEvenly(parts) is { } even)
                return [.. even];
            var divided = new MemberSet[parts];
            if (search.CanDivide(divided, 0, 0, 0))
                return [.. divided];
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

    // Mostly it is enough to put everybody into the part that has the least power so far.
    private MemberSet[]? DivideEvenly(int count)
    {
        var parts = new MemberSet[count];
        var power = new BigInteger[count];
        foreach (var player in _players)
        {
            var open = Enumerable.Range(0, count).Where(part => !Blocks(parts[part] | MemberSet.Of(player))).ToList();
            if (open.Count == 0)
                return null;
            var lightest = open.MinBy(part => (power[part], parts[part].Count));
            parts[lightest] |= MemberSet.Of(player);
            power[lightest] += _swings[player];
        }

        return parts;
    }

    // Parts are interchangeable, so a new one is only ever the next; players of a class are too, so they fill the parts in order.
    private bool CanDivide(MemberSet[] parts, int from, int used, int earliest)
    {
        if (from == _players.Length)
            return true;
        var player = _players[from];
        for (var part = earliest; part <= used && part < parts.Length; part++)
        {
            var before = parts[part];
            parts[part] |= MemberSet.Of(player);
            var isAlike = from + 1 < _players.Length && _classOf[_players[from + 1]] == _classOf[player];
            if (!Blocks(parts[part]) && CanDivide(parts, from + 1, Math.Max(used, part + 1), isAlike ? part : 0))
                return true;
            parts[part] = before;
        }

        return false;
    }

    private bool Blocks(MemberSet part) => (_looked += _players.Length) <= Bound
        ? _game.IsBlocking(part)
        : throw new UnknownAnswerException($"the search for the Nakamura number reached its bound of {Bound} looks at a player");
}
