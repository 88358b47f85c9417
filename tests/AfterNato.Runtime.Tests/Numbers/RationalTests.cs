using System.Globalization;
using System.Numerics;

using AfterNato.Runtime.Numbers;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Runtime.Tests.Numbers;

public sealed class RationalTests
{
    private static readonly Gen<Rational> Any =
        from top in Gen.OneOf(Gen.Choose(-1000, 1000).Select(value => (BigInteger)value), Gen.Choose(int.MinValue, int.MaxValue).Select(value => BigInteger.Pow(value, 3)))
        from bottom in Gen.Choose(1, 1000)
        select new Rational(top, bottom);

    private static readonly Arbitrary<(Rational A, Rational B, Rational C)> Three = (from a in Any from b in Any from c in Any select (a, b, c)).ToArbitrary();

    [Theory]
    [InlineData(2, 4, "1/2")]
    [InlineData(-2, 4, "-1/2")]
    [InlineData(2, -4, "-1/2")]
    [InlineData(-2, -4, "1/2")]
    [InlineData(6, 3, "2")]
    [InlineData(0, -7, "0")]
    public void A_fraction_is_in_lowest_terms_and_carries_its_sign_above(int top, int bottom, string shown) => Assert.Equal(shown, new Rational(top, bottom).ToString());

    [Fact]
    public void The_default_value_is_zero_in_every_respect()
    {
        Assert.Equal(new Rational(0, 5), default);
        Assert.Equal(new Rational(0, 5).GetHashCode(), default(Rational).GetHashCode());
        Assert.Equal((BigInteger.One, "0"), (default(Rational).Denominator, default(Rational).ToString()));
    }

    [Fact]
    public void There_is_no_fraction_over_zero()
    {
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
    }

    [Fact]
    public void A_question_that_divides_by_zero_has_no_answer() => Assert.Throws<UnknownAnswerException>(() => Rational.Quotient(1, 0));

    [Theory]
    [InlineData(5, 2, 1, 1, "3")]
    [InlineData(-5, 2, 1, 1, "-3")]
    [InlineData(12, 5, 1, 1, "2")]
    [InlineData(-12, 5, 1, 1, "-2")]
    [InlineData(1, 3, 1, 100, "33/100")]
    [InlineData(15, 2, 5, 1, "10")]
    [InlineData(0, 1, 3, 7, "0")]
    public void Halves_are_rounded_away_from_zero(int top, int bottom, int stepTop, int stepBottom, string rounded) =>
        Assert.Equal(rounded, Rational.Rounded(new(top, bottom), new(stepTop, stepBottom)).ToString());

    [Fact]
    public void A_rounded_fraction_is_the_nearest_multiple_of_its_step() => Testing.Property.Holds(Three, values =>
    {
        var (value, any, _) = values;
        if (any == Rational.Zero)
            return;
        var step = any > Rational.Zero ? any : -any;
        var rounded = Rational.Rounded(value, step);
        var distance = rounded > value ? rounded - value : value - rounded;
        Assert.True((rounded / step).IsWhole);
        Assert.True(distance * 2 <= step);
        Assert.Equal(-rounded, Rational.Rounded(-value, step));
    });

    [Fact]
    public void Nothing_is_rounded_to_steps_that_are_not_above_zero()
    {
        Assert.Throws<UnknownAnswerException>(() => Rational.Rounded(1, 0));
        Assert.Throws<UnknownAnswerException>(() => Rational.Rounded(1, -1));
    }

    [Fact]
    public void Fractions_compute_as_fractions_do() => Testing.Property.Holds(Three, values =>
    {
        var (a, b, c) = values;
        Assert.Equal(a + b, b + a);
        Assert.Equal((a + b) + c, a + (b + c));
        Assert.Equal(a * (b + c), (a * b) + (a * c));
        Assert.Equal(a, (a - b) + b);
        Assert.Equal(Rational.Zero, a + -a);
        if (b != Rational.Zero)
            Assert.Equal(a, a / b * b);
        Assert.Equal(Rational.Pow(a, 3), a * a * a);
    });

    [Fact]
    public void Order_is_the_order_of_differences() => Testing.Property.Holds(Three, values =>
    {
        var (a, b, _) = values;
        var sign = (a - b).Numerator.Sign;
        Assert.Equal(sign, Math.Sign(a.CompareTo(b)));
        Assert.Equal((sign < 0, sign > 0, sign <= 0, sign >= 0, sign == 0, sign != 0), ((a < b), (a > b), (a <= b), (a >= b), (a == b), (a != b)));
        Assert.True(a != b || a.GetHashCode() == b.GetHashCode());
    });

    [Fact]
    public void A_decimal_is_exact() => Assert.Equal(Rational.FromDecimal(3, 1), Rational.FromDecimal(1, 1) + Rational.FromDecimal(2, 1));

    [Theory]
    [InlineData(1, 3, 3, "0.333")]
    [InlineData(2, 3, 3, "0.667")]
    [InlineData(1, 2, 0, "0")]
    [InlineData(3, 2, 0, "2")]
    [InlineData(5, 2, 0, "2")]
    [InlineData(-5, 2, 0, "-2")]
    [InlineData(-1, 1000, 2, "0.00")]
    [InlineData(999, 1000, 2, "1.00")]
    [InlineData(1, 8, 2, "0.12")]
    [InlineData(3, 8, 2, "0.38")]
    [InlineData(12345, 1, 2, "12345.00")]
    public void A_decimal_is_rounded_to_the_nearest_and_halves_to_the_even_digit(int top, int bottom, int decimals, string shown) =>
        Assert.Equal(shown, new Rational(top, bottom).ToDecimal(decimals));

    [Fact]
    public void Rounding_agrees_with_that_of_decimals() => Testing.Property.Holds((from top in Gen.Choose(-1_000_000, 1_000_000) from decimals in Gen.Choose(0, 6) select (top, decimals)).ToArbitrary(), value =>
    {
        var expected = Math.Round(value.top / 4096m, value.decimals, MidpointRounding.ToEven);
        Assert.Equal(expected, decimal.Parse(new Rational(value.top, 4096).ToDecimal(value.decimals), CultureInfo.InvariantCulture));
    });

    [Theory]
    [InlineData(13, 20, null, true, "65 %")]
    [InlineData(1, 3, null, true, "33.333333 %")]
    [InlineData(21, 10, "people", false, "2.1 people")]
    [InlineData(80000, 1, "people", false, "80000 people")]
    [InlineData(5, 1, null, false, "5")]
    public void A_quantity_is_shown_as_short_as_it_is(int top, int bottom, string? unit, bool isPercentage, string shown) =>
        Assert.Equal(shown, new Quantity(new Rational(top, bottom), unit, isPercentage).ToString());
}
