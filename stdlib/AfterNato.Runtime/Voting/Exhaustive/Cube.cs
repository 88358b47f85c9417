using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>
/// All coalitions of so many players, laid out so that 256 are looked at in one step. Every coalition of the first eight players is a bit of a
/// mask; every coalition of the next eight is a row of a block of masks, ordered by size; every coalition of the others is a block.
/// </summary>
internal sealed class Cube
{
    /// <summary>How many players there may be: two hundred million masks.</summary>
    public const int Bound = 36;

    private const int Eight = 8;

    /// <summary>How many blocks are a portion of work, few enough for the sums of a portion to fit their fields.</summary>
    private const int PortionBlocks = 1 << 10;

    public Cube(int players)
    {
        Players = players;
        Low = Math.Min(Eight, players);
        Middle = Math.Min(Eight, players - Low);
        RowsBySize = [.. BySize(Middle)];
        var rowOf = new int[RowsBySize.Length];
        for (var row = 0; row < rowOf.Length; row++)
            rowOf[RowsBySize[row]] = row;
        RowOf = [.. rowOf];
        RowsOfSize = [.. Enumerable.Range(0, Middle + 1).Select(size => OfSize(RowsBySize, size))];
        BlocksBySize = [.. BySize(players - Low - Middle)];
    }

    public int Players { get; }

    /// <summary>How many players the bits of a mask stand for.</summary>
    public int Low { get; }

    /// <summary>How many players the rows of a block stand for.</summary>
    public int Middle { get; }

    public int Rows => RowsBySize.Length;

    /// <summary>For each row the coalition of the middle players.</summary>
    public ImmutableArray<int> RowsBySize { get; }

    /// <summary>For each coalition of the middle players its row.</summary>
    public ImmutableArray<int> RowOf { get; }

    /// <summary>The rows of each size.</summary>
    public ImmutableArray<Range> RowsOfSize { get; }

    private int[] BlocksBySize { get; }

    /// <summary>The blocks in portions, each of the same size.</summary>
    public IEnumerable<(int Size, ArraySegment<int> Blocks)> Portions()
    {
        for (var from = 0; from < BlocksBySize.Length;)
        {
            var size = BitOperations.PopCount((uint)BlocksBySize[from]);
            var to = from;
            while (to < BlocksBySize.Length && to < from + PortionBlocks && BitOperations.PopCount((uint)BlocksBySize[to]) == size)
                to++;
            yield return (size, new(BlocksBySize, from, to - from));
            from = to;
        }
    }

    private static int[] BySize(int players)
    {
        var from = new int[players + 1];
        var ofSize = Binomials.Row(players);
        for (var size = 1; size <= players; size++)
            from[size] = from[size - 1] + (int)ofSize[size - 1];
        var coalitions = new int[1 << players];
        for (var coalition = 0; coalition < coalitions.Length; coalition++)
            coalitions[from[BitOperations.PopCount((uint)coalition)]++] = coalition;
        return coalitions;
    }

    private static Range OfSize(ImmutableArray<int> coalitions, int size)
    {
        var smaller = coalitions.Count(coalition => BitOperations.PopCount((uint)coalition) < size);
        return smaller..(smaller + coalitions.Count(coalition => BitOperations.PopCount((uint)coalition) == size));
    }
}
