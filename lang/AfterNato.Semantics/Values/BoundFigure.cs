using System.Numerics;

using AfterNato.Semantics.Symbols;

namespace AfterNato.Semantics.Values;

/// <summary>An exact number: <c>Digits / 10^Decimals</c>, with its unit. A percentage is held as the fraction it is.</summary>
public readonly record struct BoundFigure(BigInteger Digits, int Decimals, Symbol? Unit, bool IsPercentage);
