using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting.Witnesses;

/// <summary>
/// What shows that a game has a property: coalitions, as small as can be, and always the same ones. Any answer may be unknown, when there are
/// too many coalitions to look at.
/// </summary>
/// <param name="game">The game.</param>
public sealed class GameWitnesses(VotingGame game)
{
    /// <summary>In how many orders the others are sent away before it is counted whether a player ever makes a difference.</summary>
    private const int Orders = 8;

    /// <summary>How many coalitions one search asks whether they win.</summary>
    private const int Bound = 1_000_000;

    private readonly ImmutableArray<MemberSet> _classes = [.. PlayerClasses.Of(game).Members.Select(alike => MemberSet.Of(alike))];
    private readonly MemberSet _everybody = MemberSet.First(game.Players);
    private int _asked;

    /// <summary>
    /// Two winning coalitions that have nobody in common; null when the game is proper. The first is as small as can be, and with it the second.
    /// </summary>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to tell.</exception>
    public (MemberSet First, MemberSet Second)? DisjointWinners()
    {
        if (ProperByQuotas.Shows(game) || HasVetoPlayer || IsKnown(analysis => analysis.IsProper))
            return null;
        (MemberSet First, MemberSet Second)? best = null;
        foreach (var first in new CoalitionSearch(_classes).All())
        {
            if (best is { } found && first.Count > found.First.Count)
                break;
            if (Wins(first) && SmallestWinner(_everybody - first) is { } second && (best is not { } sofar || second.Count < sofar.Second.Count))
                best = (first, second);
        }

        return best;
    }

    /// <summary>A smallest coalition that loses while everybody else together loses too; null when the game is strong.</summary>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to tell.</exception>
    public MemberSet? Stalemate() => IsKnown(analysis => analysis.IsStrong)
        ? null
        : new CoalitionSearch(_classes).Smallest(coalition => !Wins(coalition) && !Wins(_everybody - coalition));

    /// <summary>
    /// As few winning coalitions as can be that have nobody in common, each without needless players; null when every two or more have somebody in
    /// common, however many, or when nothing wins. Their number is the Nakamura number.
    /// </summary>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to tell.</exception>
    public ImmutableArray<MemberSet>? WithNobodyInCommon()
    {
        if (HasVetoPlayer || !game.Wins(_everybody))
            return null;
        if (game.Wins(MemberSet.Empty))
            return [MemberSet.Empty];
        if (DisjointWinners() is var (first, second))
            return [first, second];
        var analysis = GameAnalysis.Of(game);
        var parts = NakamuraSearch.PartsOf(game, analysis.SmallestWinning ?? game.Players, analysis.Power.Swings);
        return [.. parts.Select(part => WithoutNeedless(_everybody - part, _everybody - part))];
    }

    /// <summary>Who is in no minimal winning coalition, so that their consent never makes a difference.</summary>
    /// <exception cref="UnknownAnswerException">There are too many coalitions to tell.</exception>
    public MemberSet NeverDecisive()
    {
        // Whoever is in one such coalition that is found quickly need not be counted, nor need those who are in it too.
        var seen = MemberSet.Empty;
        foreach (var alike in _classes.Where(alike => (alike & seen).IsEmpty))
            seen |= MinimalWinnerWith(alike.First());
        return _classes.Any(alike => (alike & seen).IsEmpty) ? GameAnalysis.Of(game).Dummies : MemberSet.Empty;
    }

    private bool HasVetoPlayer => game.Wins(_everybody) && _classes.Any(alike => game.IsBlocking(MemberSet.Of(alike.First())));

    // Nobody where none is found quickly.
    private MemberSet MinimalWinnerWith(int player)
    {
        var others = (_everybody - MemberSet.Of(player)).ToList();
        var step = Math.Max(1, others.Count * 2 / Orders);
        for (var from = 0; from == 0 || from < others.Count; from += step)
        {
            List<int> order = [.. others.Skip(from), .. others.Take(from)];
            foreach (var left in new[] { WithoutNeedless(_everybody, order), WithoutNeedless(_everybody, Enumerable.Reverse(order)) })
            {
                if (game.Wins(left) && !game.Wins(left - MemberSet.Of(player)))
                    return left;
            }
        }

        return MemberSet.Empty;
    }

    private MemberSet WithoutNeedless(MemberSet coalition, IEnumerable<int> order)
    {
        foreach (var player in order)
        {
            var without = coalition - MemberSet.Of(player);
            if (game.Wins(without))
                coalition = without;
        }

        return coalition;
    }

    // Where counting is too much, a search may still find something small, or see that there is nothing.
    private bool IsKnown(Func<GameAnalysis, bool> property)
    {
        try
        {
            return property(GameAnalysis.Of(game));
        }
        catch (UnknownAnswerException)
        {
            return false;
        }
    }

    private bool Wins(MemberSet coalition) => ++_asked <= Bound
        ? game.Wins(coalition)
        : throw new UnknownAnswerException($"the search for the smallest coalitions that show it reached its bound of a million coalitions");

    private MemberSet? SmallestWinner(MemberSet among) => game.Wins(among)
        ? new CoalitionSearch([.. _classes.Select(alike => alike & among).Where(alike => !alike.IsEmpty)]).Smallest(Wins)
        : null;
}
