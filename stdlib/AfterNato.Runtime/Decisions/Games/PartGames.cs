using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>Puts games among the same players together, with everything that is decided beforehand taken out.</summary>
internal static class PartGames
{
    /// <summary>So many of the parts; null where a part that has no structure, or of which something is unknown, may matter.</summary>
    public static VotingGame? AtLeast(int needed, ImmutableArray<VotingGame?> parts, int players)
    {
        needed -= parts.Count(part => part is ConstantGame { IsWon: true });
        ImmutableArray<VotingGame?> open = [.. parts.Where(part => part is not ConstantGame)];
        if (needed <= 0 || needed > open.Length)
            return VotingGame.Constant(needed <= 0, players);
        if (open.Contains(null))
            return null;
        var games = open.OfType<VotingGame>();
        if (needed > 1 && needed < open.Length)
            return VotingGame.AtLeast(needed, [.. games]);
        return Together(isAll: needed == open.Length, games);
    }

    /// <summary>All of the parts, or some one of them; there is one at least, and none of them is constant.</summary>
    public static VotingGame Together(bool isAll, IEnumerable<VotingGame> parts)
    {
        // «And» within «and» says the same as one «and», and so do many players who are needed one by one.
        var flat = parts.SelectMany(part => part is AtLeastGame some && some.Needed == (isAll ? some.Parts.Length : 1) ? some.Parts : [part]).ToList();
        var single = flat.OfType<WeightedGame>().Where(part => IsOneByOne(part, isAll)).ToList();
        if (single.Count > 1)
        {
            ImmutableArray<Rational> weights = [.. Enumerable.Range(0, single[0].Players).Select(player => single.Any(part => !part.Threshold.Weights[player].IsZero) ? Rational.One : Rational.Zero)];
            var merged = VotingGame.Weighted(Quota.Of(isAll ? weights.Count(weight => weight == Rational.One) : 1), weights);
            flat = [merged, .. flat.Where(part => !single.Contains(part))];
        }

        return flat.Count == 1 ? flat[0] : VotingGame.AtLeast(isAll ? flat.Count : 1, [.. flat]);
    }

    // Whether it needs everybody who has a weight, or anybody of them is enough.
    private static bool IsOneByOne(WeightedGame game, bool isAll)
    {
        var weights = game.Threshold.Weights.Where(weight => !weight.IsZero).ToList();
        if (weights.Count == 0)
            return false;
        var least = weights.Aggregate(BigInteger.Min);
        return isAll
            ? game.Threshold.Quota > game.Threshold.Total - least && game.Threshold.Quota <= game.Threshold.Total
            : game.Threshold.Quota <= least && game.Threshold.Quota.Sign > 0;
    }
}
