using System.Numerics;

using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;

namespace AfterNato.Semantics.Binding;

/// <summary>How many of its smallest unit a unit is, by the `of` clauses of the units: exactly <c>Numerator / Denominator</c>.</summary>
internal readonly record struct UnitSize(Symbol Smallest, BigInteger Numerator, BigInteger Denominator)
{
    /// <summary>Longer chains of units are reported where they are declared.</summary>
    private const int LongestChain = 64;

    public static UnitSize Of(Binder binder, Symbol unit)
    {
        var size = new UnitSize(unit, BigInteger.One, BigInteger.One);
        for (var length = 0; length < LongestChain; length++)
        {
            binder.BindClauses(size.Smallest);
            if (size.Smallest.Clause("of")?.Value is not BoundValue.Figure { Content: { Unit: { } smaller, Digits.IsZero: false } figure })
                break;
            size = new UnitSize(smaller, size.Numerator * figure.Digits, size.Denominator * BigInteger.Pow(10, figure.Decimals));
        }

        return size;
    }

    /// <summary>How many of the second unit one of the first is; null when they do not count the same.</summary>
    public static (BigInteger Numerator, BigInteger Denominator)? Factor(Binder binder, Symbol from, Symbol to)
    {
        if (from == to)
            return (BigInteger.One, BigInteger.One);
        var (one, other) = (Of(binder, from), Of(binder, to));
        if (one.Smallest != other.Smallest)
            return null;
        var (numerator, denominator) = (one.Numerator * other.Denominator, one.Denominator * other.Numerator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return (numerator / divisor, denominator / divisor);
    }
}
