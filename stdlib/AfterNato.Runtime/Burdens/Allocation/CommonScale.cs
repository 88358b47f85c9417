using System.Numerics;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>Makes fractions whole numbers: of whole numbers, thousands can be added and compared quickly.</summary>
internal readonly struct CommonScale
{
    private readonly BigInteger _denominator;

    private CommonScale(BigInteger denominator) => _denominator = denominator;

    /// <summary>What every fraction was multiplied with.</summary>
    public Rational Factor => _denominator;

    public static CommonScale Of(IEnumerable<Rational> values)
    {
        var common = BigInteger.One;
        foreach (var value in values)
        {
            if (!(common % value.Denominator).IsZero)
                common = common / BigInteger.GreatestCommonDivisor(common, value.Denominator) * value.Denominator;
        }

        return new CommonScale(common);
    }

    public BigInteger Whole(Rational value) => value.Numerator * (_denominator / value.Denominator);
}
