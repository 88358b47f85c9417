using System.Numerics;

namespace AfterNato.Runtime.Voting.Counting;

/// <summary>Counts coalitions of any number of players.</summary>
internal readonly struct CountUnbounded(BigInteger value) : ICount<CountUnbounded>
{
    private readonly BigInteger _value = value;

    public static CountUnbounded One => new(BigInteger.One);

    public bool IsZero => _value.IsZero;

    public static CountUnbounded operator +(CountUnbounded left, CountUnbounded right) => new(left._value + right._value);

    public static CountUnbounded operator -(CountUnbounded left, CountUnbounded right) => new(left._value - right._value);

    public static CountUnbounded operator *(CountUnbounded left, CountUnbounded right) => new(left._value * right._value);

    public BigInteger ToInteger() => _value;
}
