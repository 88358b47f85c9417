using System.Globalization;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting.Estimates;

namespace AfterNato.Runtime.Tests.Voting.Estimates;

/// <summary>Exact fractions beside estimates.</summary>
internal static class Decimals
{
    public static double ToDouble(this Rational exact) => double.Parse(exact.ToDecimal(40), CultureInfo.InvariantCulture);

    public static bool IsWithin(this Rational exact, Estimate estimate) => estimate.Low <= exact.ToDouble() && exact.ToDouble() <= estimate.High;
}
