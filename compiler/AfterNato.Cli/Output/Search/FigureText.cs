using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Search;

namespace AfterNato.Cli.Output.Search;

/// <summary>Writes what a figure comes to.</summary>
internal static class FigureText
{
    /// <summary>For people.</summary>
    public static string Shown(DecisionFigure figure, FigureValue value) => value switch
    {
        FigureValue.Exact exact => Shown(figure.Form, exact.Number),
        FigureValue.Unknown => "unknown",
        _ => "infinite",
    };

    /// <summary>For programs, exact: <c>3/4</c>, <c>infinite</c>, nothing where it is unknown.</summary>
    public static string Exact(FigureValue value) => value switch
    {
        FigureValue.Exact exact => exact.Number.ToString(),
        FigureValue.Unknown => "",
        _ => "infinite",
    };

    /// <summary>For programs that only want to draw it.</summary>
    public static string Decimal(FigureValue value) => value is FigureValue.Exact { Number: { IsWhole: false } number } ? number.ToDecimal(12) : Exact(value);

    private static string Shown(FigureForm form, Rational number) => form switch
    {
        FigureForm.Share => Percent(number),
        FigureForm.Ratio => number.ToDecimal(2),
        FigureForm.Truth => number == Rational.One ? "yes" : "no",
        _ => number.ToString(),
    };

    // One in 2^32 is not the same as nothing, nor as one in 2^31.
    private static string Percent(Rational number)
    {
        const int Usual = 1;
        const int Most = 12;
        for (var decimals = Usual; decimals <= Most; decimals++)
        {
            if (number == Rational.Zero || number >= new Rational(1, System.Numerics.BigInteger.Pow(10, decimals + 1)))
                return number.ToPercent(decimals);
        }

        return number.ToPercent(Most);
    }
}
