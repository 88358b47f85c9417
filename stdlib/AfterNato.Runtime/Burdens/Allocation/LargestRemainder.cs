using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>
/// Rounds shares so that they still add up to their total: each down, and what is left, one step at a time, to those who lost most (Hamilton's
/// method; Balinski &amp; Young, <i>Fair Representation</i>, 1982). Of equal losses the larger share comes first, and of equal shares the one with the
/// smaller number. No share is rounded past its limits, unless the total cannot be reached otherwise.
/// </summary>
public static class LargestRemainder
{
    /// <summary>Rounds shares to multiples of a step.</summary>
    /// <param name="shares">The shares; together a multiple of the step.</param>
    /// <param name="step">The step, above zero.</param>
    /// <param name="limits">The least and the most of each share; null for no limit. Each share keeps to its own.</param>
    /// <exception cref="ArgumentException">The shares together are no multiple of the step.</exception>
    public static ImmutableArray<Rational> Round(ImmutableArray<Rational> shares, Rational step, Func<int, (Rational Floor, Rational? Cap)> limits)
    {
        var scale = CommonScale.Of(shares);
        var (unit, whole) = (step * scale.Factor, shares.Select(scale.Whole).ToArray());
        var (left, isExact) = Parts(whole.Aggregate(BigInteger.Zero, (sum, next) => sum + next), unit);
        if (!isExact)
            throw new ArgumentException("The shares together are no multiple of the step.", nameof(step));

        var rounded = shares.Select((share, payer) => Rounding.Of(payer, share / step, limits(payer), step)).ToArray();
        left -= rounded.Aggregate(BigInteger.Zero, (sum, next) => sum + next.Steps);
        var direction = left.Sign;
        foreach (var mayPassLimits in new[] { false, true })
            left = Spread(rounded, left, direction, mayPassLimits);
        return [.. rounded.Select(share => share.Steps * step)];
    }

    private static (BigInteger Steps, bool IsExact) Parts(BigInteger sum, Rational unit)
    {
        var steps = sum / unit;
        return (steps.Numerator, steps.IsWhole);
    }

    /// <summary>Gives, or takes, one step at a time; what is left afterwards nobody could take within its limits.</summary>
    private static BigInteger Spread(Rounding[] shares, BigInteger left, int direction, bool mayPassLimits)
    {
        if (left.IsZero)
            return left;
        var waiting = new PriorityQueue<Rounding, Rounding>(Comparer<Rounding>.Create((one, other) => one.CompareTo(other, direction)));
        foreach (var share in shares.Where(share => mayPassLimits || share.MayMove(direction)))
            waiting.Enqueue(share, share);
        while (!left.IsZero && waiting.TryDequeue(out var next, out _))
        {
            next.Move(direction);
            left -= direction;
            if (mayPassLimits || next.MayMove(direction))
                waiting.Enqueue(next, next);
        }

        return left;
    }

    /// <summary>A share counted in steps: what it is exactly, and to what it has been rounded so far.</summary>
    private sealed class Rounding(int payer, Rational exact, BigInteger least, BigInteger? most)
    {
        public BigInteger Steps { get; private set; } = BigInteger.Max(Down(exact), least);

        private Rational Lost => exact - Steps;

        public static Rounding Of(int payer, Rational exact, (Rational Floor, Rational? Cap) limits, Rational step)
        {
            var least = -Down(-(limits.Floor / step));
            var most = limits.Cap is { } cap ? Down(cap / step) : (BigInteger?)null;

            // Between a floor and a cap there may be no multiple of the step; then those next to the share have to do.
            return most < least ? new(payer, exact, Down(exact), -Down(-exact)) : new(payer, exact, least, most);
        }

        public bool MayMove(int direction) => direction > 0 ? most is null || Steps < most : Steps > least;

        public void Move(int direction) => Steps += direction;

        public int CompareTo(Rounding other, int direction)
        {
            var byLoss = other.Lost.CompareTo(Lost);
            var bySize = byLoss != 0 ? byLoss : other.Exact.CompareTo(Exact);
            return direction * (bySize != 0 ? bySize : payer.CompareTo(other.Payer));
        }

        private Rational Exact => exact;

        private int Payer => payer;

        private static BigInteger Down(Rational value)
        {
            var quotient = BigInteger.DivRem(value.Numerator, value.Denominator, out var remainder);
            return remainder.Sign < 0 ? quotient - 1 : quotient;
        }
    }
}
