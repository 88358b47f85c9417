using System.Globalization;
using System.Numerics;

namespace AfterNato.Runtime.Numbers;

/// <summary>
/// An exact fraction, always in lowest terms with a positive denominator. Shares, thresholds, probabilities and indices are
/// computed with it, so that a third is a third and no verdict hangs on rounding.
/// </summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger _denominatorMinusOne;

    /// <summary>A fraction in lowest terms.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException();
        if (denominator.Sign < 0)
            (numerator, denominator) = (-numerator, -denominator);
        if (!denominator.IsOne)
        {
            var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
            if (!divisor.IsOne)
                (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        Numerator = numerator;
        _denominatorMinusOne = denominator - 1;
    }

    /// <summary>Zero. It is also the default value.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One { get; } = new(1, 1);

    /// <summary>The numerator; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, at least one.</summary>
    public BigInteger Denominator => _denominatorMinusOne + 1;

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsWhole => _denominatorMinusOne.IsZero;

    /// <summary>A whole number as a fraction.</summary>
    public static implicit operator Rational(long value) => new(value, 1);

    /// <summary>A whole number as a fraction.</summary>
    public static implicit operator Rational(BigInteger value) => new(value, 1);

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) => left.IsWhole && right.IsWhole
        ? new(left.Numerator + right.Numerator, BigInteger.One)
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The opposite.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The quotient in a condition of an architecture, where a divisor of zero means that there is no answer.</summary>
    /// <exception cref="UnknownAnswerException">The divisor is zero.</exception>
    public static Rational Quotient(Rational dividend, Rational divisor) =>
        divisor == Zero ? throw new UnknownAnswerException($"it would divide by zero") : dividend / divisor;

    /// <summary>The multiple of a step that is nearest to a value; of two the one further from zero.</summary>
    /// <exception cref="UnknownAnswerException">The step is not above zero.</exception>
    public static Rational Rounded(Rational value, Rational step)
    {
        if (step <= Zero)
            throw new UnknownAnswerException($"it would round to steps that are not above zero");
        var steps = value / step;
        var nearest = ((2 * BigInteger.Abs(steps.Numerator)) + steps.Denominator) / (2 * steps.Denominator);
        return (steps.Numerator.Sign < 0 ? -nearest : nearest) * step;
    }

    /// <summary>The greater of two.</summary>
    public static Rational Max(Rational one, Rational other) => one >= other ? one : other;

    /// <summary>The lesser of two.</summary>
    public static Rational Min(Rational one, Rational other) => one <= other ? one : other;

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is greater.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not greater.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not smaller.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>A decimal as it is written: <c>digits / 10^decimals</c>.</summary>
    public static Rational FromDecimal(BigInteger digits, int decimals) => new(digits, BigInteger.Pow(10, decimals));

    /// <summary>The value multiplied with itself <paramref name="exponent"/> times.</summary>
    public static Rational Pow(Rational value, int exponent) =>
        new(BigInteger.Pow(value.Numerator, exponent), BigInteger.Pow(value.Denominator, exponent));

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && _denominatorMinusOne == other._denominatorMinusOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorMinusOne);

    /// <summary>
    /// The nearest decimal with so many places, halves rounded to the even digit; the same on every machine.
    /// </summary>
    /// <param name="decimals">The number of decimal places, zero or more.</param>
    public string ToDecimal(int decimals)
    {
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals);
        var quotient = BigInteger.DivRem(scaled, Denominator, out var remainder);
        var twice = remainder * 2;
        if (twice > Denominator || (twice == Denominator && !quotient.IsEven))
            quotient += 1;

        var digits = quotient.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = Numerator.Sign < 0 && !quotient.IsZero ? "-" : "";
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }

    /// <summary>
    /// The value in percent with so many decimal places: <c>19.4 %</c>. What is more than nothing is never shown as nothing, nor what is less
    /// than everything as everything.
    /// </summary>
    /// <param name="decimals">The number of decimal places, zero or more.</param>
    public string ToPercent(int decimals)
    {
        var smallest = FromDecimal(1, decimals + 2);
        if (this > Zero && this < smallest)
            return $"under {smallest.ToPercent(decimals)}";
        if (this < One && this > One - smallest)
            return $"over {(One - smallest).ToPercent(decimals)}";
        return $"{(this * 100).ToDecimal(decimals)} %";
    }

    /// <summary><c>a/b</c>, or <c>a</c> for a whole number.</summary>
    public override string ToString() =>
        IsWhole ? Numerator.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
