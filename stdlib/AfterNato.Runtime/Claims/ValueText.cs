using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Claims;

/// <summary>Values as readers want them: exact, and no more than a glance.</summary>
internal static class ValueText
{
    /// <summary>How many members of a set are named.</summary>
    public const int MembersShown = 10;

    private const int DecimalsShown = 6;
    private const int MostDecimals = 12;
    private const int LongestNumber = 40;

    public static string Of<T>(T value, string unit) => value switch
    {
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        Rational number => Of(number, unit.Length == 0 ? "" : $" {unit}"),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    public static string Of(ImmutableArray<Member> members)
    {
        if (members.IsEmpty)
            return "nobody";
        var titles = members.Take(MembersShown).Select(member => member.Title).ToList();
        if (members.Length > MembersShown)
            return string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", titles)} and {members.Length - MembersShown} more");
        return titles.Count == 1 ? titles[0] : $"{string.Join(", ", titles.SkipLast(1))} and {titles[^1]}";
    }

    // `0.65 EUR`, and `0.333333 EUR (exactly 1/3)` where no decimal is exact.
    private static string Of(Rational number, string unit)
    {
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
        {
            if ((number * BigInteger.Pow(10, decimals)).IsWhole)
                return $"{Cut(number.ToDecimal(decimals))}{unit}";
        }

        var exact = number.ToString();
        var near = Cut(number.ToDecimal(DecimalsShown));
        return exact.Length > LongestNumber ? $"about {near}{unit}" : $"{near}{unit} (exactly {exact})";
    }

    private static string Cut(string digits) =>
        digits.Length <= LongestNumber ? digits : string.Create(CultureInfo.InvariantCulture, $"{digits[..DecimalsShown]}… (a number of {digits.Length} characters)");
}
