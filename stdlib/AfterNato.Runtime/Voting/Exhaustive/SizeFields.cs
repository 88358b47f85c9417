using System.Numerics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>
/// How many bits of masks stand for 0, 1, … 8 of the first eight players, three counts in each word. A mask has at most 70 of one size, so that
/// the masks of nearly thirty thousand can be added up.
/// </summary>
internal readonly record struct SizeFields(ulong Few, ulong Some, ulong Most)
{
    /// <summary>How many sizes there are.</summary>
    public const int Sizes = 9;

    private const int Field = 21;
    private const ulong Lowest = (1UL << Field) - 1;

    public ulong this[int size] => ((size / 3) switch { 0 => Few, 1 => Some, _ => Most } >> (size % 3 * Field)) & Lowest;

    public static SizeFields operator +(SizeFields left, SizeFields right) => new(left.Few + right.Few, left.Some + right.Some, left.Most + right.Most);

    /// <summary>The bits of one mask that is laid out by size: 1, 8, 28, 56, 70, 56, 28, 8 and 1 of each.</summary>
    public static SizeFields Of(ReadOnlySpan<ulong> mask)
    {
        var (a, b, c, d) = (mask[0], mask[1], mask[2], mask[3]);
        var one = Count(a & 0x1FE);
        var two = Count(a & 0x1F_FFFF_FE00);
        var three = Count(a >> 37) + Count(b << 35);
        var four = Count(b >> 29) + Count(c << 29);
        var five = Count(c >> 35) + Count(d << 37);
        var six = Count(d & 0x7F_FFFF_F800_0000);
        var seven = Count(d & 0x7F80_0000_0000_0000);
        return new(
            (a & 1) | (one << Field) | (two << (2 * Field)),
            three | (four << Field) | (five << (2 * Field)),
            six | (seven << Field) | (d >> 63 << (2 * Field)));
    }

    private static ulong Count(ulong bits) => (ulong)BitOperations.PopCount(bits);
}
