using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting.Exhaustive;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>Any game made of thresholds, by looking at every coalition, 256 in one step.</summary>
internal sealed class ExhaustiveEngine : Engine
{
    /// <summary>How the way is called.</summary>
    public const string Way = "every coalition";

    private readonly VotingGame _game;
    private readonly CubeSearch _search;
    private readonly Lazy<ExhaustiveEngine> _dual;

    private ExhaustiveEngine(VotingGame game, CubeSearch search, Func<ExhaustiveEngine, ExhaustiveEngine> dual)
    {
        (_game, _search) = (game, search);
        _dual = new(() => dual(this));
    }

    public override string Name => Way;

    public override Sentence Reason => $"it is made of thresholds, and its 2^{_game.Players} coalitions are few enough to look at each of them";

    public override Engine Dual => _dual.Value;

    // Of the two coalitions of a pair of complements at most one wins in a proper game, and at least one in a strong one. So more than half of all
    // cannot win in the one, nor fewer in the other; only otherwise it must be seen whether all who win block, and whether all who block win.
    public override bool IsProper => 2 * Winning.Total <= BigInteger.Pow(2, _game.Players) && _search.Implies(_dual.Value._search);

    public override bool IsStrong => 2 * Winning.Total >= BigInteger.Pow(2, _game.Players) && _dual.Value._search.Implies(_search);

    private CoalitionCounts MinimalWinning => field ??= _search.CountMinimal();

    /// <summary>The engine, if there are not too many coalitions, and something is left to decide; else null.</summary>
    public static ExhaustiveEngine? For(VotingGame game, ThresholdRule? rule) =>
        game.Players <= Cube.Bound && rule is ThresholdRule.Single or ThresholdRule.Some ? new(game, new(new(game.Players), rule), DualOf) : null;

    public override CoalitionCounts CountWinning() => _search.CountWinning();

    public override ImmutableArray<BigInteger> CountMinimal() => MinimalWinning.BySize;

    public override CoalitionCounts CountMinimalContaining() => MinimalWinning;

    public override Rational Probability(ImmutableArray<Rational> consent) => Winning.Probability(consent) ?? EngineChoice.Diagram(_game).Probability(consent);

    private static ExhaustiveEngine DualOf(ExhaustiveEngine engine) => new(engine._game.Dual, engine._search.Dual, _ => engine);
}
