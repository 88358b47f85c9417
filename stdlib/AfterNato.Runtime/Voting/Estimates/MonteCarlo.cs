using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Voting.Estimates;

/// <summary>
/// Estimates of any game by random coalitions and random orders (Castro, Gómez and Tejada, <i>Polynomial calculation of the Shapley value based
/// on sampling</i>, Computers and Operations Research 36, 2009). The same seed gives the same figures on every machine.
/// </summary>
public sealed class MonteCarlo
{
    private readonly VotingGame _game;
    private readonly int _samples;
    private readonly ulong _seed;

    /// <param name="game">The game.</param>
    /// <param name="samples">How many coalitions or orders are drawn, at least one: a hundred times as many make the intervals a tenth as wide.</param>
    /// <param name="seed">What the random numbers start from.</param>
    /// <exception cref="ArgumentOutOfRangeException">No sample would be drawn.</exception>
    public MonteCarlo(VotingGame game, int samples, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        (_game, _samples, _seed) = (game, samples, seed);
    }

    /// <summary>The probability that the decision is adopted when every player consents with its own probability, independently of the others: one figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is no probability, or there is not one for each player.</exception>
    public PowerEstimate ProbabilityOfAdoption(ImmutableArray<Rational> consent)
    {
        ConsentProbabilities.Demand(consent, _game.Players);
        var words = consent.Select(probability => (UInt128)((probability.Numerator << 64) / probability.Denominator)).ToArray();
        var (random, probe) = (new RandomNumbers(_seed), Probe.Of(_game));
        var consents = new bool[_game.Players];
        var adopted = 0;
        for (var sample = 0; sample < _samples; sample++)
        {
            for (var player = 0; player < consents.Length; player++)
                Move(probe, consents, player, random.Next() < words[player]);
            adopted += probe.Wins ? 1 : 0;
        }

        return Answer("probability of adoption", "random coalitions", [WilsonInterval.Of(adopted, _samples)]);
    }

    /// <summary>The absolute Banzhaf index: the share of the coalitions of the others in which the player is decisive.</summary>
    public PowerEstimate Banzhaf()
    {
        var (random, probe) = (new RandomNumbers(_seed), Probe.Of(_game));
        var (consents, swings) = (new bool[_game.Players], new int[_game.Players]);
        for (var sample = 0; sample < _samples; sample++)
        {
            var word = 0UL;
            for (var player = 0; player < consents.Length; player++)
            {
                word = player % 64 == 0 ? random.Next() : word >> 1;
                Move(probe, consents, player, (word & 1) != 0);
            }

            // More consent does no harm: only those who consented can undo a win, only the others can undo a loss.
            var isWon = probe.Wins;
            for (var player = 0; player < consents.Length; player++)
            {
                if (consents[player] != isWon)
                    continue;
                Move(probe, consents, player, !isWon);
                swings[player] += probe.Wins != isWon ? 1 : 0;
                Move(probe, consents, player, isWon);
            }
        }

        return Answer("Banzhaf index", "random coalitions", swings);
    }

    /// <summary>The index of Shapley and Shubik: the share of the orders of joining in which the player makes the coalition win.</summary>
    public PowerEstimate ShapleyShubik()
    {
        var (random, probe) = (new RandomNumbers(_seed), Probe.Of(_game));
        var (order, pivots) = (Enumerable.Range(0, _game.Players).ToArray(), new int[_game.Players]);
        for (var sample = 0; sample < _samples && !probe.Wins; sample++)
        {
            random.Shuffle(order);
            var joined = 0;
            while (joined < order.Length && !probe.Wins)
                probe.Join(order[joined++]);
            if (probe.Wins)
                pivots[order[joined - 1]]++;
            foreach (var player in order.AsSpan(0, joined))
                probe.Leave(player);
        }

        return Answer("Shapley–Shubik index", "random orders", pivots);
    }

    private static void Move(Probe probe, bool[] consents, int player, bool consent)
    {
        if (consents[player] == consent)
            return;
        consents[player] = consent;
        if (consent)
            probe.Join(player);
        else
            probe.Leave(player);
    }

    private PowerEstimate Answer(string question, string drawn, int[] hits) => Answer(question, drawn, [.. hits.Select(count => WilsonInterval.Of(count, _samples))]);

    private PowerEstimate Answer(string question, string drawn, ImmutableArray<Estimate> values) =>
        new(question, $"Monte Carlo over {drawn}", WilsonInterval.Name, values, _samples, _seed);
}
