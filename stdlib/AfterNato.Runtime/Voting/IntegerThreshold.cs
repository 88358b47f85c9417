using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Voting;

/// <summary>
/// A weighted game in whole numbers: the weights are made whole and divided by what they have in common, the quota is rounded up (above, for a
/// strict one), and nobody is heavier than the quota. All of that changes no outcome.
/// </summary>
internal sealed class IntegerThreshold
{
    // The same weights where all of them together fit, which they nearly always do: a search adds them up millions of times.
    private readonly long[]? _small;

    private IntegerThreshold(BigInteger quota, ImmutableArray<BigInteger> weights)
    {
        Quota = BigInteger.Max(quota, BigInteger.Zero);
        Weights = [.. weights.Select(weight => BigInteger.Min(weight, Quota))];
        Total = Weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
        if (Total <= long.MaxValue && Quota <= long.MaxValue)
            _small = [.. Weights.Select(weight => (long)weight)];
    }

    public BigInteger Quota { get; }

    public ImmutableArray<BigInteger> Weights { get; }

    public BigInteger Total { get; }

    /// <summary>Reached by those whose complement does not reach this.</summary>
    public IntegerThreshold Dual => new(Total - Quota + 1, Weights);

    public bool IsAlwaysReached => Quota.IsZero;

    public bool IsNeverReached => Total < Quota;

    public static IntegerThreshold Of(Quota quota, ImmutableArray<Rational> weights)
    {
        var total = weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);
        var scale = weights.Aggregate(BigInteger.One, (scale, weight) => scale / BigInteger.GreatestCommonDivisor(scale, weight.Denominator) * weight.Denominator);
        var whole = weights.Select(weight => weight.Numerator * (scale / weight.Denominator)).ToList();
        var common = BigInteger.Max(BigInteger.One, whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor));
        var needed = quota.In(total) * new Rational(scale, common);
        return new(quota.IsStrict ? Floor(needed) + 1 : -Floor(-needed), [.. whole.Select(weight => weight / common)]);
    }

    /// <summary>The same among the players of a larger assembly.</summary>
    public IntegerThreshold Over(ImmutableArray<int> seats, int players)
    {
        var weights = new BigInteger[players];
        for (var seat = 0; seat < seats.Length; seat++)
            weights[seats[seat]] = Weights[seat];
        return new(Quota, [.. weights]);
    }

    public bool IsReachedBy(MemberSet coalition)
    {
        if (_small is not null)
            return IsReachedBy(coalition, _small, (long)Quota);
        var missing = Quota;
        foreach (var player in coalition)
        {
            if (missing.Sign <= 0)
                break;
            if (player < Weights.Length)
                missing -= Weights[player];
        }

        return missing.Sign <= 0;
    }

    private static bool IsReachedBy(MemberSet coalition, long[] weights, long missing)
    {
        foreach (var player in coalition)
        {
            if (missing <= 0)
                break;
            if (player < weights.Length)
                missing -= weights[player];
        }

        return missing <= 0;
    }

    private static BigInteger Floor(Rational value)
    {
        var quotient = BigInteger.DivRem(value.Numerator, value.Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}
