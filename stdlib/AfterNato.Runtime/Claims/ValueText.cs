using System.Globalization;
using System.Numerics;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Claims;

/// <summary>Values as readers want them: exact, and no more than a glance.</summary>
internal static class ValueText
{
    /// <summary>How many members of a set are named.</summary>
    public const int MembersShown = 10;

    private const int DecimalsShown = 6;
    private const int MostDecimals = 12;
    private const int LongestNumber = 40;

    public static Sentence Of<T>(T value, string unit) => value switch
    {
        bool truth => truth ? (Sentence)$"true" : $"false",
        int number => $"{number}",
        Rational number => Of(new Quantity(number, unit.Length == 0 ? null : unit)),
        Duration length => $"{length}",
        PartialDate date => $"{date}",
        _ => $"{new Titled(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")}",
    };

    // `0.65 EUR`, and `0.333333 EUR (exactly 1/3)` where no decimal is exact.
    public static Sentence Of(Quantity quantity)
    {
        var number = quantity.IsPercentage ? quantity.Amount * 100 : quantity.Amount;
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
        {
            if ((number * BigInteger.Pow(10, decimals)).IsWhole)
                return Cut(quantity, number, decimals);
        }

        var exact = number.ToString();
        var near = Cut(quantity, number, DecimalsShown);
        return exact.Length > LongestNumber ? (Sentence)$"about {near}" : $"{near} (exactly {new Titled(exact)})";
    }

    private static Sentence Cut(Quantity quantity, Rational number, int decimals)
    {
        var digits = number.ToDecimal(decimals);
        if (digits.Length <= LongestNumber && decimals <= DecimalsShown)
            return $"{quantity}";
        var shown = digits.Length <= LongestNumber ? (Sentence)$"{new DecimalNumber(number, decimals)}" : $"{new Titled(digits[..DecimalsShown])}… (a number of {digits.Length} characters)";
        return (quantity.IsPercentage ? "%" : quantity.Unit) is { } unit ? (Sentence)$"{shown} {new Titled(unit)}" : shown;
    }
}
