using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>
/// Counts coalitions by size and for each player, from masks laid out by size. For the first eight players every bit is counted; for the middle
/// ones the sizes of each row, over all blocks of a portion; for those at the top the sizes of each block.
/// </summary>
internal sealed class CubeTally
{
    private readonly Cube _cube;
    private readonly ulong[] _bySize;
    private readonly ulong[][] _containing;
    private readonly SizeFields[] _ofRow;
    private readonly ulong[] _ofBlock;
    private readonly BitCounters[] _counters;

    public CubeTally(Cube cube)
    {
        _cube = cube;
        _bySize = new ulong[cube.Players + 1];
        _containing = [.. Enumerable.Range(0, cube.Players).Select(_ => new ulong[cube.Players + 1])];
        _ofRow = new SizeFields[cube.Rows];
        _ofBlock = new ulong[cube.Middle + SizeFields.Sizes];
        _counters = [.. cube.RowsOfSize.Select(_ => new BitCounters())];
    }

    public CoalitionCounts Counts => new([.. _bySize.Select(count => (BigInteger)count)], [.. _containing.Select(bySize => bySize.Select(count => (BigInteger)count).ToImmutableArray())]);

    /// <summary>Counts the coalitions of a block.</summary>
    public void Add(int block, ReadOnlySpan<Vector256<ulong>> masks)
    {
        _ofBlock.AsSpan().Clear();
        for (var middle = 0; middle < _counters.Length; middle++)
        {
            var rows = _cube.RowsOfSize[middle];
            _counters[middle].Add(masks[rows]);
            var sum = Sizes(masks[rows], _ofRow.AsSpan(rows));
            for (var low = 0; low < SizeFields.Sizes; low++)
                _ofBlock[middle + low] += sum[low];
        }

        var top = BitOperations.PopCount((uint)block);
        AddTo(_bySize, top);
        for (var left = (uint)block; left != 0; left &= left - 1)
            AddTo(_containing[_cube.Low + _cube.Middle + BitOperations.TrailingZeroCount(left)], top);
    }

    /// <summary>To be said after every portion of blocks of the same size.</summary>
    public void EndPortion(int top)
    {
        for (var row = 0; row < _ofRow.Length; row++)
        {
            var coalition = (uint)_cube.RowsBySize[row];
            for (var left = coalition; left != 0; left &= left - 1)
            {
                var containing = _containing[_cube.Low + BitOperations.TrailingZeroCount(left)];
                for (var low = 0; low <= _cube.Low; low++)
                    containing[top + BitOperations.PopCount(coalition) + low] += _ofRow[row][low];
            }

            _ofRow[row] = default;
        }

        for (var middle = 0; middle < _counters.Length; middle++)
            CountBits(_counters[middle], top + middle);
    }

    /// <summary>Adds what another has counted.</summary>
    public void Add(CubeTally other)
    {
        for (var size = 0; size < _bySize.Length; size++)
        {
            _bySize[size] += other._bySize[size];
            for (var player = 0; player < _containing.Length; player++)
                _containing[player][size] += other._containing[player][size];
        }
    }

    private static SizeFields Sizes(ReadOnlySpan<Vector256<ulong>> masks, Span<SizeFields> ofRow)
    {
        var words = MemoryMarshal.Cast<Vector256<ulong>, ulong>(masks);
        var sum = default(SizeFields);
        for (var row = 0; row < ofRow.Length; row++)
        {
            var sizes = SizeFields.Of(words.Slice(row * Vector256<ulong>.Count, Vector256<ulong>.Count));
            ofRow[row] += sizes;
            sum += sizes;
        }

        return sum;
    }

    private void AddTo(ulong[] bySize, int top)
    {
        for (var others = 0; others < _ofBlock.Length && top + others < bySize.Length; others++)
            bySize[top + others] += _ofBlock[others];
    }

    private void CountBits(BitCounters counters, int others)
    {
        var coalitions = BitLayout.BySize.Coalitions;
        Span<ulong> counts = stackalloc ulong[coalitions.Length];
        counters.Drain(counts);
        for (var bit = 0; bit < counts.Length; bit++)
        {
            var low = (uint)coalitions[bit];
            for (var left = counts[bit] == 0 ? 0 : low; left != 0; left &= left - 1)
                _containing[BitOperations.TrailingZeroCount(left)][others + BitOperations.PopCount(low)] += counts[bit];
        }
    }
}
