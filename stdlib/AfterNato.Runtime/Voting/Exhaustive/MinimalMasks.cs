using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>
/// The masks of the minimal winning coalitions: of those that win, without those that win without one of their players too. Who is at the top
/// is taken out by asking about the blocks without one of them, who is in the middle by looking at the rows without one of them, and who is
/// among the first eight by moving bits.
/// </summary>
/// <param name="cube">The layout.</param>
/// <param name="winning">The masks of the winning coalitions, laid out by number.</param>
internal sealed class MinimalMasks(Cube cube, Masks winning)
{
    private readonly Vector256<ulong>[] _winning = new Vector256<ulong>[cube.Rows];
    private readonly Vector256<ulong>[] _withoutOne = new Vector256<ulong>[cube.Rows];
    private readonly ImmutableArray<ImmutableArray<int>> _rowsWithoutOne =
    [
        .. cube.RowsBySize.Select(coalition => Enumerable.Range(0, cube.Middle).Where(player => (coalition >> player & 1) != 0).Select(player => cube.RowOf[coalition & ~(1 << player)]).ToImmutableArray()),
    ];

    /// <summary>Puts the masks of a block there, laid out by size; false if it has none.</summary>
    public bool TryLoad(int block, Span<Vector256<ulong>> into)
    {
        winning.Load(block, _winning);
        for (var row = 0; row < into.Length; row++)
        {
            var withoutOne = WithOneMore(_winning[row]);
            foreach (var other in _rowsWithoutOne[row])
                withoutOne |= _winning[other];
            into[row] = Vector256.AndNot(_winning[row], withoutOne);
        }

        for (var left = (uint)block; left != 0; left &= left - 1)
        {
            if (IsEmpty(into))
                return false;
            winning.Load(block & ~(1 << BitOperations.TrailingZeroCount(left)), _withoutOne);
            for (var row = 0; row < into.Length; row++)
                into[row] = Vector256.AndNot(into[row], _withoutOne[row]);
        }

        if (IsEmpty(into))
            return false;
        Arrange(into);
        return true;
    }

    // Every coalition of a mask with one more of the first eight players. Those without player k move 2^k bits up.
    private static Vector256<ulong> WithOneMore(Vector256<ulong> mask) =>
        ((mask & Vector256.Create(0x5555_5555_5555_5555UL)) << 1)
        | ((mask & Vector256.Create(0x3333_3333_3333_3333UL)) << 2)
        | ((mask & Vector256.Create(0x0F0F_0F0F_0F0F_0F0FUL)) << 4)
        | ((mask & Vector256.Create(0x00FF_00FF_00FF_00FFUL)) << 8)
        | ((mask & Vector256.Create(0x0000_FFFF_0000_FFFFUL)) << 16)
        | ((mask & Vector256.Create(0x0000_0000_FFFF_FFFFUL)) << 32)
        | (Vector256.Shuffle(mask, Vector256.Create(0UL, 0, 2, 2)) & Vector256.Create(0, ulong.MaxValue, 0, ulong.MaxValue))
        | (Vector256.Shuffle(mask, Vector256.Create(0UL, 1, 0, 1)) & Vector256.Create(0, 0, ulong.MaxValue, ulong.MaxValue));

    private static bool IsEmpty(ReadOnlySpan<Vector256<ulong>> masks)
    {
        var all = default(Vector256<ulong>);
        foreach (var mask in masks)
            all |= mask;
        return all == default;
    }

    private static void Arrange(Span<Vector256<ulong>> masks)
    {
        Span<ulong> arranged = stackalloc ulong[Vector256<ulong>.Count];
        foreach (ref var mask in masks)
        {
            if (mask == default)
                continue;
            BitLayout.BySize.Arrange(MemoryMarshal.Cast<Vector256<ulong>, ulong>(new ReadOnlySpan<Vector256<ulong>>(in mask)), arranged);
            mask = Vector256.Create<ulong>(arranged);
        }
    }
}
