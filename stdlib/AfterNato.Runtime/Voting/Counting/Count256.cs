using System.Numerics;

namespace AfterNato.Runtime.Voting.Counting;

/// <summary>Counts coalitions of up to 255 players.</summary>
internal readonly struct Count256(UInt128 high, UInt128 low) : ICount<Count256>
{
    private readonly UInt128 _high = high;
    private readonly UInt128 _low = low;

    public static Count256 One => new(UInt128.Zero, UInt128.One);

    public bool IsZero => _high == UInt128.Zero && _low == UInt128.Zero;

    public static Count256 operator +(Count256 left, Count256 right)
    {
        var low = left._low + right._low;
        return new(left._high + right._high + (low < left._low ? UInt128.One : UInt128.Zero), low);
    }

    public static Count256 operator -(Count256 left, Count256 right) =>
        new(left._high - right._high - (left._low < right._low ? UInt128.One : UInt128.Zero), left._low - right._low);

    public static Count256 operator *(Count256 left, Count256 right) =>
        new(Upper(left._low, right._low) + (left._high * right._low) + (left._low * right._high), left._low * right._low);

    public BigInteger ToInteger() => ((BigInteger)_high << 128) + _low;

    // The upper half of the product, from the four products of the halves.
    private static UInt128 Upper(UInt128 left, UInt128 right)
    {
        UInt128 leftLow = (ulong)left, leftHigh = left >> 64, rightLow = (ulong)right, rightHigh = right >> 64;
        var middle = (leftHigh * rightLow) + ((leftLow * rightLow) >> 64);
        var carried = (leftLow * rightHigh) + (ulong)middle;
        return (leftHigh * rightHigh) + (middle >> 64) + (carried >> 64);
    }
}
