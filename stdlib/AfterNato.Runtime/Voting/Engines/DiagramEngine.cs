using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting.Diagrams;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>Any game made of thresholds, by a decision diagram of its winning coalitions.</summary>
internal sealed class DiagramEngine : Engine
{
    /// <summary>How the way is called.</summary>
    public const string Way = "decision diagram";

    private readonly VotingGame _game;
    private readonly PlayerOrder _order;
    private readonly Diagram _winning;

    private DiagramEngine(VotingGame game, PlayerOrder order, Diagram winning) => (_game, _order, _winning) = (game, order, winning);

    public override string Name => Way;

    public override string Reason => FormattableString.Invariant($"it is made of thresholds over {_game.Players} players, too different for tables; the diagram has {_winning.Size} nodes");

    public override Engine Dual => new DiagramEngine(_game.Dual, _order, _winning.Dual);

    public override bool IsProper => !_winning.Meets(_winning.Mirrored);

    public override bool IsStrong => !_winning.LeavesOut(_winning.Mirrored);

    private Diagram MinimalWinning => field ??= _order.IsByDesirability ? MinimalDiagram.ByDesirability(_winning) : MinimalDiagram.InAnyOrder(_winning);

    /// <exception cref="UnknownAnswerException">The diagram has more nodes than the bound.</exception>
    public static DiagramEngine Of(VotingGame game, ThresholdRule rule)
    {
        var order = PlayerOrder.Of([.. rule.Thresholds], game.Players);
        return new(game, order, new RuleDiagram(order.Players).Of(rule));
    }

    public override CoalitionCounts CountWinning() => new DiagramCount(_winning, _order.Players).For(_game.Players);

    public override CoalitionCounts CountMinimalContaining() => new DiagramCount(MinimalWinning, _order.Players).For(_game.Players);

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
}
