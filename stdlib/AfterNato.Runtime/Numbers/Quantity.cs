namespace AfterNato.Runtime.Numbers;

/// <summary>A number of something: people, posts, a currency. Without a unit it is a plain number or, if so marked, a percentage.</summary>
/// <param name="Amount">How many, exact. A percentage is held as the fraction it is: 65 % is 13/20.</param>
/// <param name="Unit">The name of the unit, or null for a plain number.</param>
/// <param name="IsPercentage">Whether it is written in percent.</param>
public readonly record struct Quantity(Rational Amount, string? Unit, bool IsPercentage = false)
{
    /// <summary><c>80000 people</c>, <c>2.1 %</c>.</summary>
    public override string ToString()
    {
        if (IsPercentage)
            return $"{Shortest(Amount * 100)} %";
        return Unit is null ? Shortest(Amount) : $"{Shortest(Amount)} {Unit}";
    }

    // A figure of a file is a finite decimal; a computed one may not be, and is then shown to six places.
    private static string Shortest(Rational value)
    {
        for (var decimals = 0; decimals <= 6; decimals++)
        {
            if ((value * System.Numerics.BigInteger.Pow(10, decimals)).IsWhole)
                return value.ToDecimal(decimals);
        }

        return value.ToDecimal(6);
    }
}
