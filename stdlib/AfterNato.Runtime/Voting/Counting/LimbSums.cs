using System.Numerics;

namespace AfterNato.Runtime.Voting.Counting;

/// <summary>Sums of numbers in limbs of 63 bits, added and taken away without carrying: each is wide enough for 2^64 of them.</summary>
internal sealed class LimbSums(int count, int limbs)
{
    private readonly Int128[] _sums = new Int128[count * limbs];

    public int Count => count;

    public void Add(int index, int limb, Int128 value) => _sums[(index * limbs) + limb] += value;

    public BigInteger ToInteger(int index)
    {
        // Two limbs at a time, once they are limbs again.
        var sums = _sums.AsSpan(index * limbs, limbs);
        for (var limb = 1; limb < limbs; limb++)
        {
            sums[limb] += sums[limb - 1] >> CountRow.LimbBits;
            sums[limb - 1] &= CountRow.Limb;
        }

        BigInteger integer = limbs % 2 == 0 ? 0 : sums[^1];
        for (var limb = limbs - (limbs % 2) - 2; limb >= 0; limb -= 2)
            integer = (integer << (2 * CountRow.LimbBits)) + (sums[limb] + (sums[limb + 1] << CountRow.LimbBits));
        return integer;
    }
}
