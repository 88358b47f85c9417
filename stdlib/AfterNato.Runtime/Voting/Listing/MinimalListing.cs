using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting.Listing;

/// <summary>
/// Lists the minimal winning coalitions of a game, in an order that depends on the game alone: the smaller first, and those of one size as
/// words of their players' numbers in a dictionary.
/// </summary>
internal static class MinimalListing
{
    /// <param name="game">The game.</param>
    /// <param name="countBySize">How many there are of each size, asked only where a search grows long; null if that is unknown.</param>
    public static IEnumerable<MemberSet> Of(VotingGame game, Func<ImmutableArray<BigInteger>?> countBySize)
    {
        var classes = PlayerClasses.Of(game);
        if (!classes.AreFew && ThresholdRule.Of(game) is { } rule)
        {
            return rule.Thresholds.All(threshold => threshold.Total < long.MaxValue)
                ? new ThresholdListing<long>(rule, game.Players, weight => (long)weight, countBySize).All()
                : new ThresholdListing<BigInteger>(rule, game.Players, weight => weight, countBySize).All();
        }

        return new ClassListing(game, classes).All();
    }
}
