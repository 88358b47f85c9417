using System.Numerics;

namespace AfterNato.Runtime.Voting.Estimates;

/// <summary>
/// Random numbers that are the same on every machine: xoshiro256** (Blackman and Vigna, <i>Scrambled linear pseudorandom number generators</i>,
/// ACM Transactions on Mathematical Software 47, 2021), started from a seed by SplitMix64 (Steele, Lea and Flood, <i>Fast splittable
/// pseudorandom number generators</i>, OOPSLA 2014), as its authors advise.
/// </summary>
internal sealed class RandomNumbers
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    public RandomNumbers(ulong seed) => (_a, _b, _c, _d) = (SplitMix(ref seed), SplitMix(ref seed), SplitMix(ref seed), SplitMix(ref seed));

    /// <summary>Any of all 64-bit words, each as likely.</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>Any number from zero to below a bound, each as likely.</summary>
    /// <param name="bound">At least one.</param>
    public int NextBelow(int bound)
    {
        // The words that are too many for each number to be as likely are drawn again.
        var most = ulong.MaxValue - (ulong.MaxValue % (ulong)bound) - 1;
        ulong word;
        do
            word = Next();
        while (word > most);
        return (int)(word % (ulong)bound);
    }

    /// <summary>Puts the items into any order, each as likely.</summary>
    public void Shuffle(Span<int> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = NextBelow(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
