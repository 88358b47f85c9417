using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting.Halves;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>Quotas of which any number only count players, and the others weigh them in one way: what matters of a coalition is its size and its weight.</summary>
internal sealed class HalvesEngine : Engine
{
    /// <summary>How the way is called.</summary>
    public const string Way = "meet in the middle";

    private readonly VotingGame _game;
    private readonly NeededWeight _needed;
    private readonly HalvesSearch _search;

    private HalvesEngine(VotingGame game, NeededWeight needed, HalvesSearch search) => (_game, _needed, _search) = (game, needed, search);

    public override string Name => Way;

    public override Sentence Reason => $"only the size and one weight of a coalition matter, and each half of its {_game.Players} players has few coalitions";

    public override Engine Dual => new HalvesEngine(_game.Dual, _needed.Dual, _search);

    // Of two complementary coalitions both win if one has what it needs and leaves the other what that needs.
    public override bool IsProper => !_search.SomeWeighs(_needed.OfSize, [.. _needed.Dual.OfSize.Select(needed => needed - 1)]);

    public override bool IsStrong => !_search.SomeWeighs(_needed.Dual.OfSize, [.. _needed.OfSize.Select(needed => needed - 1)]);

    private Engine ForMinimal => field ??= EngineChoice.ForMinimal(_game);

    /// <summary>The engine for a game that is such; else null.</summary>
    public static HalvesEngine? For(VotingGame game, ThresholdRule? rule) =>
        rule is not null && NeededWeight.Of(rule) is { } needed && game.Players <= HalvesSearch.BoundFor(needed) ? new(game, needed, HalvesSearch.Of(needed)) : null;

    /// <summary>Why there is none for a game.</summary>
    public static Sentence Obstacle(ThresholdRule rule) => NeededWeight.Of(rule) is { } needed
        ? (Sentence)$"half of its players have too many coalitions, which can be done up to {HalvesSearch.BoundFor(needed)} players with such weights"
        : $"it weighs its players in more than one way";

    public override CoalitionCounts CountWinning() => _search.Count(_needed.OfSize);

    public override ImmutableArray<BigInteger> CountMinimal() => ForMinimal.CountMinimal();

    public override CoalitionCounts CountMinimalContaining() => ForMinimal.CountMinimalContaining();

    public override Rational Probability(ImmutableArray<Rational> consent) => Winning.Probability(consent) ?? EngineChoice.Diagram(_game).Probability(consent);
}
