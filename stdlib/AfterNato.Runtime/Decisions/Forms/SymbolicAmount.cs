using System.Numerics;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Decisions.Forms;

/// <summary>An exact number before it is known how the seats vote: so much always, and so much more or less for every seat that votes for.</summary>
public sealed class SymbolicAmount
{
    private static readonly Dictionary<int, Rational> None = [];

    private readonly Rational _always;
    private readonly IReadOnlyDictionary<int, Rational> _ifFor;

    /// <summary>A fraction that does not depend on votes.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public SymbolicAmount(BigInteger numerator, BigInteger denominator)
        : this(new Rational(numerator, denominator), None)
    {
    }

    internal SymbolicAmount(Rational always, IReadOnlyDictionary<int, Rational> ifFor) => (_always, _ifFor) = (always, ifFor);

    /// <summary>The number, where it does not depend on votes.</summary>
    internal Rational Known => IsKnown ? _always : throw new NoFormException();

    internal bool IsKnown => _ifFor.Count == 0;

    /// <summary>A whole number.</summary>
    public static implicit operator SymbolicAmount(long value) => new(value, None);

    /// <summary>A number that does not depend on votes.</summary>
    public static implicit operator SymbolicAmount(Rational value) => new(value, None);

    /// <summary>The sum.</summary>
    public static SymbolicAmount operator +(SymbolicAmount left, SymbolicAmount right)
    {
        if (right.IsKnown)
            return new(left._always + right._always, left._ifFor);
        var sum = new Dictionary<int, Rational>(left._ifFor);
        foreach (var (seat, weight) in right._ifFor)
        {
            var together = sum.GetValueOrDefault(seat) + weight;
            if (together == Rational.Zero)
                sum.Remove(seat);
            else
                sum[seat] = together;
        }

        return new(left._always + right._always, sum);
    }

    /// <summary>The difference.</summary>
    public static SymbolicAmount operator -(SymbolicAmount left, SymbolicAmount right) => left + -right;

    /// <summary>The opposite.</summary>
    public static SymbolicAmount operator -(SymbolicAmount value) => value.Times(-Rational.One);

    /// <summary>The product; one of the two must not depend on votes.</summary>
    public static SymbolicAmount operator *(SymbolicAmount left, SymbolicAmount right) => left.IsKnown ? right.Times(left._always) : left.Times(right.Known);

    /// <summary>The quotient; the divisor must not depend on votes.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static SymbolicAmount operator /(SymbolicAmount left, SymbolicAmount right) => left.Times(Rational.One / right.Known);

    /// <summary>Whether both are the same number.</summary>
    public static SymbolicCondition operator ==(SymbolicAmount left, SymbolicAmount right) => (left >= right) && (left <= right);

    /// <summary>Whether they are different numbers.</summary>
    public static SymbolicCondition operator !=(SymbolicAmount left, SymbolicAmount right) => !(left == right);

    /// <summary>Whether the left one is smaller.</summary>
    public static SymbolicCondition operator <(SymbolicAmount left, SymbolicAmount right) => !(left >= right);

    /// <summary>Whether the left one is greater.</summary>
    public static SymbolicCondition operator >(SymbolicAmount left, SymbolicAmount right) => !(left <= right);

    /// <summary>Whether the left one is not greater.</summary>
    public static SymbolicCondition operator <=(SymbolicAmount left, SymbolicAmount right) => right >= left;

    /// <summary>Whether the left one is not smaller.</summary>
    public static SymbolicCondition operator >=(SymbolicAmount left, SymbolicAmount right)
    {
        var difference = left - right;
        return SymbolicCondition.Reached(-difference._always, difference._ifFor);
    }

    /// <inheritdoc cref="Rational.Quotient"/>
    public static SymbolicAmount Quotient(SymbolicAmount dividend, SymbolicAmount divisor) => dividend.Times(Rational.Quotient(Rational.One, divisor.Known));

    /// <summary>The multiple of a step that is nearest to a value; neither may depend on votes.</summary>
    /// <inheritdoc cref="Rational.Rounded"/>
    public static SymbolicAmount Rounded(SymbolicAmount value, SymbolicAmount step) => Rational.Rounded(value.Known, step.Known);

    /// <summary>The greater of two.</summary>
    public static SymbolicAmount Max(SymbolicAmount one, SymbolicAmount other) => (one >= other).Demanded ? one : other;

    /// <summary>The lesser of two.</summary>
    public static SymbolicAmount Min(SymbolicAmount one, SymbolicAmount other) => (one <= other).Demanded ? one : other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private SymbolicAmount Times(Rational factor) => factor == Rational.Zero
        ? Rational.Zero
        : new SymbolicAmount(_always * factor, IsKnown ? None : _ifFor.ToDictionary(pair => pair.Key, pair => pair.Value * factor));
}
