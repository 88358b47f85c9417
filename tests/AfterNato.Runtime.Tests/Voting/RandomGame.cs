using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Runtime.Tests.Voting;

/// <summary>Random games of every kind: with ties, weights of zero, players heavier than the quota, quotas of nothing and out of reach.</summary>
internal static class RandomGame
{
    /// <summary>Small enough to try every coalition.</summary>
    public static Arbitrary<Shown> Any { get; } = Among(Gen.Frequency((8, Gen.Choose(1, 7)), (2, Gen.Choose(8, 10)), (1, Gen.Choose(11, 12))));

    /// <summary>The same with nobody at all, and never more than a few.</summary>
    public static Arbitrary<Shown> Small { get; } = Among(Gen.Choose(0, 6));

    public static Arbitrary<Shown> Medium { get; } = Among(Gen.Choose(12, 15));

    /// <summary>Among just so many.</summary>
    public static Arbitrary<Shown> Of(int players) => Among(Gen.Constant(players));

    private static Arbitrary<Shown> Among(Gen<int> players) => players.SelectMany(count => Game(count, 2)).Select(game => new Shown(game)).ToArbitrary();

    private static Gen<VotingGame> Game(int players, int depth) => depth == 0
        ? Weighted(players)
        : Gen.Frequency((4, Weighted(players)), (4, Compound(players, depth)), (2, InOneWeight(players)), (2, Seated(players, depth)), (1, Gen.Elements(true, false).Select(isWon => VotingGame.Constant(isWon, players))));

    private static Gen<VotingGame> Compound(int players, int depth) =>
        from count in Gen.Choose(1, 4)
        from parts in Game(players, depth - 1).ArrayOf(count)
        from needed in Gen.Frequency((8, Gen.Choose(1, count)), (1, Gen.Choose(0, count + 1)))
        select VotingGame.AtLeast(needed, [.. parts]);

    private static Gen<VotingGame> Seated(int players, int depth) =>
        from assembly in Gen.Shuffle(Enumerable.Range(0, players).ToArray())
        from count in Gen.Choose(0, players)
        from inner in Game(count, depth - 1)
        select inner.Over([.. assembly.Take(count)], players);

    // As in the Council of the European Union: several quotas of the same weights, and several that only count the players.
    private static Gen<VotingGame> InOneWeight(int players) =>
        from weights in Weights(players)
        from quotas in Quota(weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight)).ArrayOf(2)
        from counts in Gen.Choose(0, players + 1).ArrayOf(2)
        from needed in Gen.Choose(1, 3)
        select VotingGame.AtLeast(
            needed,
            VotingGame.All(VotingGame.Weighted(quotas[0], [.. weights]), VotingGame.Count(counts[0], players)),
            VotingGame.Weighted(quotas[1], [.. weights]),
            VotingGame.Count(counts[1], players));

    private static Gen<VotingGame> Weighted(int players) =>
        from weights in Weights(players)
        from quota in Quota(weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight))
        select VotingGame.Weighted(quota, [.. weights]);

    private static Gen<Rational[]> Weights(int players) => Gen.OneOf(
        Gen.Choose(0, 1).Select(weight => (Rational)weight).ArrayOf(players),
        Gen.Choose(0, 9).Select(weight => (Rational)weight).ArrayOf(players),
        Gen.Choose(0, 40).Select(weight => new Rational(weight, 6)).ArrayOf(players),
        Gen.Choose(1, 1_000_000).Select(weight => (Rational)weight * weight * weight * weight).ArrayOf(players));

    private static Gen<Quota> Quota(Rational total) =>
        from percent in Gen.Frequency((9, Gen.Choose(10, 90)), (3, Gen.Constant(50)), (1, Gen.Elements(-10, 0, 100, 110)))
        from isStrict in Gen.Elements(true, false)
        from basis in Gen.Elements(QuotaBasis.Absolute, QuotaBasis.Share, QuotaBasis.AllBut)
        let share = new Rational(percent, 100)
        select basis == QuotaBasis.Share ? new Quota(basis, share, isStrict) : new Quota(basis, basis == QuotaBasis.AllBut ? total - (total * share) : total * share, isStrict);

    /// <summary>A game that a failing test prints in full.</summary>
    public sealed record Shown(VotingGame Game)
    {
        public override string ToString() => Text(Game);

        private static string Text(VotingGame game) => game switch
        {
            WeightedGame weighted => $"{(weighted.Quota.IsStrict ? "more than " : "")}{weighted.Quota.Basis} {weighted.Quota.Amount} of [{string.Join(", ", weighted.Weights)}]",
            AtLeastGame some => $"{some.Needed} of ({string.Join("; ", some.Parts.Select(Text))})",
            SeatedGame seated => $"[{string.Join(", ", seated.Seats)}] of {seated.Players} play ({Text(seated.Inner)})",
            ConstantGame constant => $"always {constant.IsWon} among {constant.Players}",
            _ => game.GetType().Name,
        };
    }
}
