using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting.Estimates;

namespace AfterNato.Cli.Output.Power;

/// <summary>How the answers on power are written for people.</summary>
/// <param name="Colour">The colours.</param>
/// <param name="IsExact">Whether fractions are written in place of decimals and bars.</param>
/// <param name="ExplainsEngine">Whether it is told how everything was computed.</param>
internal sealed record PowerStyle(Colour Colour, bool IsExact, bool ExplainsEngine)
{
    /// <summary>How many decimal places an index has.</summary>
    public const int Places = 4;

    /// <summary>How many decimal places a percentage has.</summary>
    public const int PercentPlaces = 2;

    /// <summary>How the numbers are to be read.</summary>
    public string Rounding => IsExact
        ? "Fractions are exact; the probability in the first sentences is rounded."
        : FormattableString.Invariant($"Indices are rounded to {Places} places and percentages to {PercentPlaces} (in the first sentences to 1), halves to the even digit; --exact prints fractions.");

    public string Share(Rational share) => IsExact ? Fraction(share) : share.ToPercent(PercentPlaces);

    /// <summary>An index from 0 to 1. What is more than nothing is never shown as nothing, nor what is less than everything as everything.</summary>
    public string Index(Rational index)
    {
        if (IsExact)
            return Fraction(index);
        var smallest = Rational.FromDecimal(1, Places);
        if (index > Rational.Zero && index < smallest)
            return $"<{smallest.ToDecimal(Places)}";
        return index < Rational.One && index > Rational.One - smallest ? $">{(Rational.One - smallest).ToDecimal(Places)}" : index.ToDecimal(Places);
    }

    /// <summary>A probability as it was asked for: 95 %, or a fraction where that is no short decimal.</summary>
    public static string Consent(Rational consent)
    {
        const int Longest = 4;
        var percent = consent * 100;
        for (var places = 0; places <= Longest; places++)
        {
            if ((percent * Rational.Pow(10, places)).IsWhole)
                return $"{percent.ToDecimal(places)} %";
        }

        return Fraction(consent);
    }

    /// <summary>A figure that is an estimate.</summary>
    public static string Estimated(double figure) => figure.ToString("F6", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An estimate with the interval in which it lies.</summary>
    public static string Estimated(Estimate figure) => FormattableString.Invariant($"{figure.Value:F4} ({figure.Low:F4} to {figure.High:F4})");

    /// <summary><c>a/b</c>, for whole numbers too.</summary>
    public static string Fraction(Rational value) => FormattableString.Invariant($"{value.Numerator}/{value.Denominator}");
}
