using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Voting;

/// <summary>The indices of power of a game, exact: fractions from 0 to 1, one for each player where not said otherwise.</summary>
public sealed class VotingPower
{
    private readonly CoalitionCounts _winning;
    private readonly Lazy<CoalitionCounts> _minimal;
    private readonly int _players;

    internal VotingPower(CoalitionCounts winning, Func<CoalitionCounts> minimal)
    {
        _winning = winning;
        _minimal = new(minimal);
        _players = winning.Containing.Length;
        Swings = [.. winning.Containing.Select(containing => (2 * CoalitionCounts.Sum(containing)) - winning.Total)];
    }

    /// <summary>In how many winning coalitions each player is decisive: they lose without it.</summary>
    public ImmutableArray<BigInteger> Swings { get; }

    /// <summary>The swings of all players together.</summary>
    public BigInteger TotalSwings => CoalitionCounts.Sum(Swings);

    /// <summary>The absolute Banzhaf index (Penrose 1946, Banzhaf 1965): the share of the coalitions of the others in which the player is decisive.</summary>
    public ImmutableArray<Rational> Banzhaf => [.. Swings.Select(swings => new Rational(swings, BigInteger.Pow(2, _players - 1)))];

    /// <summary>The normalised Banzhaf index: the share of all swings; null when nobody has any.</summary>
    public ImmutableArray<Rational>? NormalisedBanzhaf => Shares(Swings, TotalSwings);

    /// <summary>
    /// The index of Shapley and Shubik (1954): the share of the orders of joining in which the player is the one that makes the coalition win; zero
    /// for all where nobody ever is.
    /// </summary>
    public ImmutableArray<Rational> ShapleyShubik => field.IsDefault ? field = FindShapleyShubik() : field;

    /// <summary>The power of the collectivity to act (Coleman 1971), one number: the share of coalitions that win.</summary>
    public Rational PowerToAct => new(_winning.Total, BigInteger.Pow(2, _players));

    /// <summary>The power to prevent action (Coleman 1971): the share of the winning coalitions that need the player; null when nothing wins.</summary>
    public ImmutableArray<Rational>? PowerToPrevent => Shares(Swings, _winning.Total);

    /// <summary>The power to initiate action (Coleman 1971): the share of the losing coalitions that win with the player; null when nothing loses.</summary>
    public ImmutableArray<Rational>? PowerToInitiate => Shares(Swings, BigInteger.Pow(2, _players) - _winning.Total);

    /// <summary>
    /// The index of Deegan and Packel (1978): every minimal winning coalition is as likely, and shares equally among its players; null when no
    /// player is in any.
    /// </summary>
    public ImmutableArray<Rational>? DeeganPackel
    {
        get
        {
            var shared = _minimal.Value.Containing.Select(bySize => bySize.Select((count, size) => size == 0 ? Rational.Zero : new Rational(count, size)).Aggregate((sum, share) => sum + share));
            return HasMinimal ? [.. shared.Select(share => share / _minimal.Value.Total)] : null;
        }
    }

    /// <summary>The public good index of Holler (1982): the share of the memberships in minimal winning coalitions; null when no player is in any.</summary>
    public ImmutableArray<Rational>? Holler
    {
        get
        {
            ImmutableArray<BigInteger> memberships = [.. _minimal.Value.Containing.Select(CoalitionCounts.Sum)];
            return Shares(memberships, CoalitionCounts.Sum(memberships));
        }
    }

    // The empty coalition is the only minimal one where everything wins.
    private bool HasMinimal => !_minimal.Value.Total.IsZero && _minimal.Value.BySize[0].IsZero;

    private static ImmutableArray<Rational>? Shares(ImmutableArray<BigInteger> parts, BigInteger whole) =>
        whole.IsZero ? null : [.. parts.Select(part => new Rational(part, whole))];

    private ImmutableArray<Rational> FindShapleyShubik()
    {
        // Of the orders in which the player comes at place s, as many as there are orders of those before and of those after.
        var factorials = new BigInteger[_players + 1];
        factorials[0] = BigInteger.One;
        for (var n = 1; n <= _players; n++)
            factorials[n] = factorials[n - 1] * n;
        return [.. _winning.Containing.Select(containing => new Rational(Orders(containing), factorials[_players]))];

        BigInteger Orders(ImmutableArray<BigInteger> containing)
        {
            var orders = BigInteger.Zero;
            for (var size = 1; size <= _players; size++)
            {
                // The winning coalitions of this size with the player, but those that win without it too.
                var swings = containing[size] - (_winning.BySize[size - 1] - containing[size - 1]);
                orders += swings * factorials[size - 1] * factorials[_players - size];
            }

            return orders;
        }
    }
}
