using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting.Diagrams;
using AfterNato.Runtime.Voting.Exhaustive;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>Any game made of thresholds, by a decision diagram of its winning coalitions.</summary>
internal sealed class DiagramEngine : Engine
{
    /// <summary>How the way is called.</summary>
    public const string Way = "decision diagram";

    private readonly VotingGame _game;
    private readonly PlayerOrder _order;
    private readonly Diagram _winning;
    private readonly int _bound;
    private CoalitionCounts? _minimal;

    private DiagramEngine(VotingGame game, PlayerOrder order, Diagram winning, int bound) => (_game, _order, _winning, _bound) = (game, order, winning, bound);

    public override string Name => Way;

    public override Sentence Reason => $"it is made of thresholds over {_game.Players} players, too different for tables; the diagram has {_winning.Size} nodes";

    public override Engine Dual => new DiagramEngine(_game.Dual, _order, _winning.Dual, _bound);

    public override bool IsProper => !_winning.Meets(_winning.Mirrored);

    public override bool IsStrong => !_winning.LeavesOut(_winning.Mirrored);

    /// <param name="game">The game.</param>
    /// <param name="rule">The same as thresholds.</param>
    /// <param name="bound">How many nodes a diagram may have.</param>
    /// <exception cref="UnknownAnswerException">The diagram has more nodes than the bound.</exception>
    public static DiagramEngine Of(VotingGame game, ThresholdRule rule, int bound = Diagram.Bound)
    {
        var order = PlayerOrder.Of([.. rule.Thresholds], game.Players);
        return new(game, order, new RuleDiagram(order.Players, bound).Of(rule), bound);
    }

    /// <summary>
    /// How many nodes a diagram may have before every coalition is rather looked at, where that can be done: a node costs about as much as 2^14
    /// of them.
    /// </summary>
    public static int BoundFor(int players) => players > Cube.Bound ? Diagram.Bound : Math.Clamp(1 << Math.Max(0, players - 14), 1 << 8, Diagram.Bound);

    public override CoalitionCounts CountWinning() => new DiagramCount(_winning, _order.Players).For(_game.Players);

    public override CoalitionCounts CountMinimalContaining() => _minimal ??= CountMinimalCoalitions();

    public override ImmutableArray<BigInteger> CountMinimal() => CountMinimalContaining().BySize;

    public override Rational Probability(ImmutableArray<Rational> consent)
    {
        // Numerators over the product of the denominators of everybody at this level and below.
        var (no, yes) = (BigInteger.Zero, BigInteger.One);
        BigInteger[] below = [];
        for (var level = _order.Players.Length - 1; level >= 0; level--)
        {
            var probability = consent[_order.Players[level]];
            var (following, certain) = (below, yes);
            below = new BigInteger[_winning.NodesAt(level)];
            for (var i = 0; i < below.Length; i++)
            {
                below[i] = (Of(_winning.Out(level, i + Diagram.First)) * (probability.Denominator - probability.Numerator))
                    + (Of(_winning.In(level, i + Diagram.First)) * probability.Numerator);
            }

            yes *= probability.Denominator;

            BigInteger Of(int node) => node == Diagram.No ? no : node == Diagram.Yes ? certain : following[node - Diagram.First];
        }

        return new Rational(_winning.Root switch { Diagram.No => no, Diagram.Yes => yes, var root => below[root - Diagram.First] }, yes);
    }

    // The diagram of the minimal ones may be much the larger.
    private CoalitionCounts CountMinimalCoalitions()
    {
        try
        {
            var minimal = _order.IsByDesirability ? MinimalDiagram.ByDesirability(_winning, _bound) : MinimalDiagram.InAnyOrder(_winning, _bound);
            return new DiagramCount(minimal, _order.Players).For(_game.Players);
        }
        catch (UnknownAnswerException) when (ExhaustiveEngine.For(_game, ThresholdRule.Of(_game)) is { } exhaustive)
        {
            return exhaustive.CountMinimalContaining();
        }
    }
}
