using System.Numerics;

namespace AfterNato.Runtime.Voting.Counting;

/// <summary>Counts coalitions of up to 255 players.</summary>
internal readonly struct Count256(ulong a, ulong b, ulong c, ulong d) : ICount<Count256>
{
    // From the lowest word to the highest.
    private readonly ulong _a = a;
    private readonly ulong _b = b;
    private readonly ulong _c = c;
    private readonly ulong _d = d;

    public static Count256 One => new(1, 0, 0, 0);

    public bool IsZero => (_a | _b | _c | _d) == 0;

    public static Count256 operator +(Count256 left, Count256 right)
    {
        var a = left._a + right._a;
        var b = left._b + right._b;
        var c = left._c + right._c;
        var d = left._d + right._d + Carry(c, left._c);
        var carried = b + Carry(a, left._a);
        var carriedOn = c + Carry(b, left._b) + Carry(carried, b);
        return new(a, carried, carriedOn, d + Carry(carriedOn, c));
    }

    public static Count256 operator -(Count256 left, Count256 right) => left + new Count256(~right._a, ~right._b, ~right._c, ~right._d) + One;

    public static Count256 operator *(Count256 left, Count256 right)
    {
        var product = Row(left._a, right);
        product += Row(left._b, new(0, right._a, right._b, right._c));
        product += Row(left._c, new(0, 0, right._a, right._b));
        return product + new Count256(0, 0, 0, left._d * right._a);
    }

    public BigInteger ToInteger() => ((((((BigInteger)_d << 64) + _c) << 64) + _b) << 64) + _a;

    private static ulong Carry(ulong sum, ulong summand) => sum < summand ? 1UL : 0UL;

    // One word times all, without what is too high to be kept.
    private static Count256 Row(ulong word, Count256 other)
    {
        var highA = Math.BigMul(word, other._a, out var a);
        var highB = Math.BigMul(word, other._b, out var b);
        var highC = Math.BigMul(word, other._c, out var c);
        return new Count256(a, b, c, word * other._d) + new Count256(0, highA, highB, highC);
    }
}
