using System.Numerics;

using AfterNato.Semantics.Symbols;

namespace AfterNato.Semantics.Values;

/// <summary>An exact number: <c>Digits / 10^Decimals</c>, with its unit. A percentage is held as the fraction it is.</summary>
public readonly record struct BoundFigure(BigInteger Digits, int Decimals, Symbol? Unit, bool IsPercentage)
{
    /// <summary>Whether it is the greater number, whatever the units.</summary>
    public bool Exceeds(BoundFigure other) =>
        Digits * BigInteger.Pow(10, Math.Max(other.Decimals - Decimals, 0)) > other.Digits * BigInteger.Pow(10, Math.Max(Decimals - other.Decimals, 0));

    /// <summary>Whether the other number is a multiple of it, whatever the units; it is above zero.</summary>
    public bool Divides(BoundFigure other) =>
        (other.Digits * BigInteger.Pow(10, Math.Max(Decimals - other.Decimals, 0)) % (Digits * BigInteger.Pow(10, Math.Max(other.Decimals - Decimals, 0)))).IsZero;

    /// <summary>The amount that it is of a total: what a percentage makes of it, and itself if it is an amount.</summary>
    public BoundFigure Of(BoundFigure total) =>
        IsPercentage ? new(Digits * total.Digits, Decimals + total.Decimals, total.Unit, false) : this;
}
