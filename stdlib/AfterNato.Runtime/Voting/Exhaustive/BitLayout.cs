using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>Which bit of a mask stands for which coalition of the first eight players.</summary>
internal sealed class BitLayout
{
    private const int Bits = 256;
    private const int WordBits = 64;

    private readonly ImmutableArray<byte> _bitOf;

    private BitLayout(IEnumerable<int> coalitions)
    {
        Coalitions = [.. coalitions];
        var bitOf = new byte[Bits];
        for (var bit = 0; bit < Bits; bit++)
            bitOf[Coalitions[bit]] = (byte)bit;
        _bitOf = [.. bitOf];
    }

    /// <summary>By their numbers.</summary>
    public static BitLayout ByNumber { get; } = new(Enumerable.Range(0, Bits));

    /// <summary>By size, so that coalitions of one size are neighbours.</summary>
    public static BitLayout BySize { get; } = new(Enumerable.Range(0, Bits).OrderBy(coalition => BitOperations.PopCount((uint)coalition)));

    /// <summary>The coalition of each bit.</summary>
    public ImmutableArray<int> Coalitions { get; }

    /// <summary>The mask of the coalition alone.</summary>
    public Vector256<ulong> MaskOf(int coalition)
    {
        var bit = _bitOf[coalition];
        return Vector256<ulong>.Zero.WithElement(bit / WordBits, 1UL << (bit % WordBits));
    }

    /// <summary>A mask that is laid out by number, in this layout. Quick where few bits are set.</summary>
    public void Arrange(ReadOnlySpan<ulong> byNumber, Span<ulong> arranged)
    {
        arranged.Clear();
        for (var word = 0; word < byNumber.Length; word++)
        {
            for (var left = byNumber[word]; left != 0; left &= left - 1)
            {
                var bit = _bitOf[(word * WordBits) + BitOperations.TrailingZeroCount(left)];
                arranged[bit / WordBits] |= 1UL << (bit % WordBits);
            }
        }
    }
}
