using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting.Engines;

namespace AfterNato.Runtime.Voting;

/// <summary>The indices of power of a game, exact: fractions from 0 to 1, one for each player where not said otherwise.</summary>
public sealed class VotingPower
{
    private readonly Engine _engine;
    private readonly Func<CoalitionCounts> _minimal;
    private readonly int _players;

    internal VotingPower(int players, Engine engine, Func<CoalitionCounts> minimal) => (_players, _engine, _minimal) = (players, engine, minimal);

    /// <summary>In how many winning coalitions each player is decisive: they lose without it.</summary>
    public ImmutableArray<BigInteger> Swings => field.IsDefault ? field = Winning.Containing.EachOnce(containing => (2 * containing) - Winning.Total) : field;

    /// <summary>The swings of all players together.</summary>
    public BigInteger TotalSwings => CoalitionCounts.Sum(Swings);

    /// <summary>The absolute Banzhaf index (Penrose 1946, Banzhaf 1965): the share of the coalitions of the others in which the player is decisive.</summary>
    public ImmutableArray<Rational> Banzhaf => Fractions(Swings, Coalitions >> 1);

    /// <summary>The normalised Banzhaf index: the share of all swings; null when nobody has any.</summary>
    public ImmutableArray<Rational>? NormalisedBanzhaf => Shares(Swings, TotalSwings);

    /// <summary>
    /// The index of Shapley and Shubik (1954): the share of the orders of joining in which the player is the one that makes the coalition win; zero
    /// for all where nobody ever is.
    /// </summary>
    public ImmutableArray<Rational> ShapleyShubik => field.IsDefault ? field = FindShapleyShubik() : field;

    /// <summary>The power of the collectivity to act (Coleman 1971), one number: the share of coalitions that win.</summary>
    public Rational PowerToAct => new(Winning.Total, Coalitions);

    /// <summary>The power to prevent action (Coleman 1971): the share of the winning coalitions that need the player; null when nothing wins.</summary>
    public ImmutableArray<Rational>? PowerToPrevent => Shares(Swings, Winning.Total);

    /// <summary>The power to initiate action (Coleman 1971): the share of the losing coalitions that win with the player; null when nothing loses.</summary>
    public ImmutableArray<Rational>? PowerToInitiate => Shares(Swings, Coalitions - Winning.Total);

    /// <summary>
    /// The index of Deegan and Packel (1978): every minimal winning coalition is as likely, and shares equally among its players; null when no
    /// player is in any.
    /// </summary>
    public ImmutableArray<Rational>? DeeganPackel
    {
        get
        {
            var minimal = _minimal();
            return HasMinimal(minimal) ? minimal.Containing.EachOnce(containing => Shared(containing) / minimal.Total) : null;

            static Rational Shared(ImmutableArray<BigInteger> containing) => containing
                .Select((count, size) => count.IsZero ? Rational.Zero : new Rational(count, size))
                .Aggregate(Rational.Zero, (sum, share) => share == Rational.Zero ? sum : sum + share);
        }
    }

    /// <summary>The public good index of Holler (1982): the share of the memberships in minimal winning coalitions; null when no player is in any.</summary>
    public ImmutableArray<Rational>? Holler
    {
        get
        {
            var memberships = _minimal().Containing.EachOnce(CoalitionCounts.Sum);
            return Shares(memberships, CoalitionCounts.Sum(memberships));
        }
    }

    private CoalitionTotals Winning => _engine.WinningTotals;

    private BigInteger Coalitions => BigInteger.One << _players;

    // The empty coalition is the only minimal one where everything wins.
    private static bool HasMinimal(CoalitionCounts minimal) => !minimal.Total.IsZero && minimal.BySize[0].IsZero;

    private static ImmutableArray<Rational>? Shares(ImmutableArray<BigInteger> parts, BigInteger whole) => whole.IsZero ? null : Fractions(parts, whole);

    private static ImmutableArray<Rational> Fractions(ImmutableArray<BigInteger> parts, BigInteger whole) => parts.EachOnce(part => new Rational(part, whole));

    private ImmutableArray<Rational> FindShapleyShubik()
    {
        var (winning, factorials) = (_engine.Winning, Factorials());

        // Of the orders in which the player comes at place s, as many as there are orders of those before and of those after.
        var orders = Enumerable.Range(1, _players).Select(size => factorials[size - 1] * factorials[_players - size]).ToArray();
        return Fractions(winning.Containing.EachOnce(Decisive), factorials[_players]);

        BigInteger Decisive(ImmutableArray<BigInteger> containing)
        {
            var sum = BigInteger.Zero;
            for (var size = 1; size <= _players; size++)
            {
                // The winning coalitions of this size with the player, but those that win without it too.
                var swings = containing[size] - (winning.BySize[size - 1] - containing[size - 1]);
                if (!swings.IsZero)
                    sum += swings * orders[size - 1];
            }

            return sum;
        }
    }

    private BigInteger[] Factorials()
    {
        var factorials = new BigInteger[_players + 1];
        factorials[0] = BigInteger.One;
        for (var n = 1; n <= _players; n++)
            factorials[n] = factorials[n - 1] * n;
        return factorials;
    }
}
