using System.Numerics;

using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Burdens;

/// <summary>Amounts as files write them: <c>52.65 bn EUR</c>, <c>12 500 people</c>.</summary>
public static class Amounts
{
    private const int MostDecimals = 3;

    private static readonly (string Word, int Power)[] Scales = [(" trillion", 12), (" bn", 9), (" million", 6), ("", 0)];

    /// <summary>An amount with its unit. Where it has more decimals than three, it is cut to them, with a sign that says so.</summary>
    public static string Text(Rational amount, string? unit)
    {
        var suffix = unit is null ? "" : $" {unit}";
        foreach (var (word, power) in Scales)
        {
            var scaled = amount / BigInteger.Pow(10, power);
            if (power > 0 && (scaled < Rational.One && -scaled < Rational.One))
                continue;
            for (var decimals = 0; decimals <= MostDecimals; decimals++)
            {
                if ((scaled * BigInteger.Pow(10, decimals)).IsWhole)
                    return $"{Grouped(scaled.ToDecimal(decimals))}{word}{suffix}";
            }

            // Of billions three decimals are enough for a sentence; smaller amounts are told to the unit.
            if (power > 0)
                return $"about {Grouped(scaled.ToDecimal(MostDecimals))}{word}{suffix}";
        }

        return $"about {Grouped(amount.ToDecimal(MostDecimals))}{suffix}";
    }

    /// <summary>The same of the unit that a burden is in.</summary>
    public static Amount Of(Burden burden, Rational amount) => new(amount, burden.Total.Unit);

    /// <summary>A part in percent, with as many decimals as it needs, four at most: <c>97 %</c>, <c>84.1206 %</c>.</summary>
    public static Percentage Percent(Rational part)
    {
        const int Most = 4;
        var decimals = 0;
        while (decimals < Most && !(part * 100 * BigInteger.Pow(10, decimals)).IsWhole)
            decimals++;
        return new(part, decimals);
    }

    /// <summary>Digits in groups of three with blanks between them, from five digits on.</summary>
    public static string Grouped(string number)
    {
        var sign = number.StartsWith('-') ? "-" : "";
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var (whole, rest) = point < 0 ? (number[sign.Length..], "") : (number[sign.Length..point], number[point..]);
        if (whole.Length > 4)
        {
            for (var at = whole.Length - 3; at > 0; at -= 3)
                whole = whole.Insert(at, " ");
        }

        return sign + whole + rest;
    }
}
