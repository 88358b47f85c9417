using System.Numerics;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Decisions.Remedies;

/// <summary>Looks for the largest smaller number with which a rule has a property.</summary>
internal static class LargestNumber
{
    /// <summary>The rule with that number: a whole one, or a whole percentage; null where there is none, or the rule has not one number.</summary>
    public static VoteRule? Of(VoteRule rule, Func<VoteRule, bool> holds)
    {
        if (rule.Numbers is not [var number])
            return null;
        var parts = number.IsShare ? 100 : 1;
        var least = BigInteger.Zero;
        var above = -Floor(-number.Value * parts);
        if (above <= 0 || !Holds(least))
            return null;

        // The search trusts that a smaller number asks for less; what it finds is tried, and so is the next larger one.
        while (above - least > 1)
        {
            var middle = (least + above) / 2;
            (least, above) = Holds(middle) ? (middle, above) : (least, middle);
        }

        return least > 0 && !holds(rule.With([Rational.Min(number.Value, new Rational(above, parts))])) ? rule.With([new Rational(least, parts)]) : null;

        bool Holds(BigInteger value) => holds(rule.With([new Rational(value, parts)]));
    }

    private static BigInteger Floor(Rational value)
    {
        var quotient = BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }
}
