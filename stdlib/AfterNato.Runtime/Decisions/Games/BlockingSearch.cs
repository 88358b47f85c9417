using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;
using AfterNato.Runtime.Voting.Witnesses;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>
/// Finds a smallest blocking coalition by the structure of a game: the very one that a search through all coalitions finds, but where that would
/// take too long, the number of coalitions of a size that block tells whom to take.
/// </summary>
internal sealed class BlockingSearch(Situation situation, VotingGame game, ImmutableArray<MemberSet> classes)
{
    /// <summary>How many coalitions are tried one by one.</summary>
    private const int FewTries = 10_000;

    /// <summary>What the count of all coalitions of a game is worth in coalitions tried.</summary>
    private const int CostOfCounting = 5_000;

    public MemberSet? Smallest()
    {
        var numbers = Numbers;
        return IsFound(numbers, out var found) ? found : Counted(numbers);
    }

    /// <summary>How many are in one: less work than telling who.</summary>
    public int? SmallestSize() => IsFound(Numbers, out var found) ? found?.Count : Analysis(game).BlockingNumber;

    private PlayerNumbers Numbers => new(classes.Aggregate(MemberSet.Empty, (all, alike) => all | alike));

    private bool IsFound(PlayerNumbers numbers, out MemberSet? found) => new CoalitionSearch(classes).IsFound(coalition => game.IsBlocking(numbers.Of(coalition)), FewTries, out found);

    private MemberSet? Counted(PlayerNumbers numbers)
    {
        var analysis = Analysis(game);
        if (analysis.BlockingNumber is not { } missing)
            return null;

        // The first in the order of the search who is in a smallest blocking coalition is taken; the rest of it blocks the game in which that player refuses.
        var remaining = numbers.Players;
        var found = MemberSet.Empty;
        for (; missing > 0; missing--)
        {
            var taken = classes.SelectMany(alike => alike).Where(remaining.Contains).First(player => IsInBlocking(analysis, remaining.IndexOf(player), missing));
            found |= MemberSet.Of(taken);
            if (missing > 1)
                analysis = Analysis(analysis.Game.After(MemberSet.Of(remaining.IndexOf(taken)), LeavingPolicy.KeepQuotas));
            remaining = remaining.Remove(taken);
        }

        return found;
    }

    private GameAnalysis Analysis(VotingGame of)
    {
        situation.SpendCoalitions(CostOfCounting);
        return situation.Architecture.Analyses.Of(of);
    }

    // A coalition blocks if the others lose; those without the player are the others of those with it.
    private static bool IsInBlocking(GameAnalysis analysis, int player, int size)
    {
        var others = analysis.Game.Players - size;
        var winning = analysis.Winning.BySize[others] - analysis.Winning.Containing[player][others];
        return Binomials.Row(analysis.Game.Players - 1)[others] > winning;
    }
}
