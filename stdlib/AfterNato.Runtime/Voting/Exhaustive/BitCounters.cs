using System.Runtime.Intrinsics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>
/// Counts for each of 256 bits in how many masks it is set, all at once. The counts stand upright: level k holds bit k of all of them. Of two
/// masks of a level and what it holds, the sum stays and the carry goes to the next level, so that each mask costs little more than one addition.
/// </summary>
internal sealed class BitCounters
{
    private const int WordBits = 64;

    // Enough for many more masks than a portion has.
    private const int Levels = 30;

    private readonly Vector256<ulong>[] _held = new Vector256<ulong>[Levels];
    private readonly Vector256<ulong>[] _waiting = new Vector256<ulong>[Levels];
    private uint _masks;

    public void Add(ReadOnlySpan<Vector256<ulong>> masks)
    {
        var (held, waiting) = (_held, _waiting);
        foreach (var mask in masks)
        {
            var carry = mask;
            var level = 0;
            for (var before = _masks++; (before & 1) != 0; before >>= 1)
            {
                // The full adder.
                var (one, two) = (held[level], waiting[level]);
                var differing = one ^ two;
                held[level] = differing ^ carry;
                carry = (one & two) | (differing & carry);
                level++;
            }

            waiting[level] = carry;
        }
    }

    /// <summary>Adds to the counts of all bits, and starts anew.</summary>
    public void Drain(Span<ulong> counts)
    {
        for (var level = 0; level < Levels; level++)
        {
            Weigh(_held[level], level, counts);
            if ((_masks >> level & 1) != 0)
                Weigh(_waiting[level], level, counts);
            _held[level] = default;
        }

        _masks = 0;
    }

    private static void Weigh(Vector256<ulong> bits, int level, Span<ulong> counts)
    {
        for (var word = 0; word < Vector256<ulong>.Count && bits != default; word++)
        {
            for (var left = bits.GetElement(word); left != 0; left &= left - 1)
                counts[(word * WordBits) + System.Numerics.BitOperations.TrailingZeroCount(left)] += 1UL << level;
        }
    }
}
