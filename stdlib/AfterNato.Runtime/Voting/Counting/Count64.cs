using System.Numerics;

namespace AfterNato.Runtime.Voting.Counting;

/// <summary>Counts coalitions of up to 63 players.</summary>
internal readonly struct Count64(ulong value) : ICount<Count64>
{
    private readonly ulong _value = value;

    public static Count64 One => new(1);

    public bool IsZero => _value == 0;

    public static Count64 operator +(Count64 left, Count64 right) => new(left._value + right._value);

    public static Count64 operator -(Count64 left, Count64 right) => new(left._value - right._value);

    public static Count64 operator *(Count64 left, Count64 right) => new(left._value * right._value);

    public BigInteger ToInteger() => _value;
}
