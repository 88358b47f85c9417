using System.Numerics;
using System.Runtime.Intrinsics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>
/// One threshold over a cube, with weights turned into ranks once and for all. Within a row, the coalitions of the first eight players fail in
/// the order of their weight; the rank of a row is how many of them do. Going through all pairs of a row and such a coalition by their weight,
/// each one that fails raises the rank of its row by one. So a block is told by how many pairs fail in it, and its ranks are found by counting
/// on from the last ones that were kept.
/// </summary>
internal sealed class RankedThreshold
{
    /// <summary>After how many pairs the ranks are kept.</summary>
    private const int Spacing = 128;

    private readonly byte[] _rowsAscending;
    private readonly ushort[] _kept;
    private readonly int[] _failing;
    private readonly int[] _lowAscending;

    private RankedThreshold(int rows, byte[] rowsAscending, int[] failing, int[] lowAscending)
    {
        (_rowsAscending, _failing, _lowAscending) = (rowsAscending, failing, lowAscending);
        _kept = new ushort[((rowsAscending.Length / Spacing) + 1) * rows];
        var ranks = new ushort[rows];
        for (var pair = 0; pair <= rowsAscending.Length; pair++)
        {
            if (pair % Spacing == 0)
                ranks.CopyTo(_kept, pair / Spacing * rows);
            if (pair < rowsAscending.Length)
                ranks[rowsAscending[pair]]++;
        }
    }

    public static RankedThreshold Of(IntegerThreshold threshold, Cube cube) =>
        threshold.Total < long.MaxValue ? Of([.. threshold.Weights.Select(weight => (long)weight)], (long)threshold.Quota, cube)
        : threshold.Total < (BigInteger)Int128.MaxValue ? Of([.. threshold.Weights.Select(weight => (Int128)weight)], (Int128)threshold.Quota, cube)
        : Of([.. threshold.Weights], threshold.Quota, cube);

    /// <summary>The masks of the rows of each rank.</summary>
    public Vector256<ulong>[] Masks(BitLayout layout)
    {
        var masks = new Vector256<ulong>[_lowAscending.Length + 1];
        for (var rank = _lowAscending.Length - 1; rank >= 0; rank--)
            masks[rank] = masks[rank + 1] | layout.MaskOf(_lowAscending[rank]);
        return masks;
    }

    /// <summary>Finds the rank of each row of a block.</summary>
    public void Rank(int block, Span<ushort> ranks)
    {
        var failing = _failing[block];
        var kept = failing / Spacing;
        _kept.AsSpan(kept * ranks.Length, ranks.Length).CopyTo(ranks);
        foreach (var row in _rowsAscending.AsSpan((kept * Spacing)..failing))
            ranks[row]++;
    }

    private static RankedThreshold Of<T>(T[] weights, T quota, Cube cube)
        where T : INumber<T>
    {
        var low = weights.AsSpan(0, cube.Low);
        var pairs = SortedSums<T>.Of(weights.AsSpan(cube.Low, cube.Middle));
        foreach (var weight in low)
            pairs = pairs.With(weight, 0);
        return new(
            cube.Rows,
            [.. pairs.Numbers.Select(middle => (byte)cube.RowOf[middle])],
            Failing(pairs.Sums, SortedSums<T>.Of(weights.AsSpan(cube.Low + cube.Middle)), quota),
            SortedSums<T>.Of(low).Numbers);
    }

    // How many pairs are too light for each block: the heavier the block, the fewer.
    private static int[] Failing<T>(T[] pairs, SortedSums<T> blocks, T quota)
        where T : INumber<T>
    {
        var failing = new int[blocks.Sums.Length];
        var pair = pairs.Length;
        for (var i = 0; i < failing.Length; i++)
        {
            while (pair > 0 && pairs[pair - 1] + blocks.Sums[i] >= quota)
                pair--;
            failing[blocks.Numbers[i]] = pair;
        }

        return failing;
    }
}
