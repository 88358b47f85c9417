using System.Numerics;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Burdens;

/// <summary>Numbers for programs.</summary>
internal static class ExactText
{
    /// <summary>A finite decimal with all its digits and no others; a fraction, where there is no such decimal.</summary>
    public static string? Decimal(Rational? value)
    {
        if (value is not { } some)
            return null;
        var decimals = 0;
        for (var rest = some.Denominator; !rest.IsOne; decimals++)
        {
            var next = rest / BigInteger.GreatestCommonDivisor(rest, 10);
            if (next == rest)
                return some.ToString();
            rest = next;
        }

        return some.ToDecimal(decimals);
    }
}
