using System.Numerics;

namespace AfterNato.Runtime.Voting.Counting;

/// <summary>Limbs of 63 bits added up and taken away without carrying: each sum is wide enough for 2^64 of them.</summary>
internal sealed class LimbSum(int limbs)
{
    private readonly Int128[] _sums = new Int128[limbs];

    public void Clear() => Array.Clear(_sums);

    public void Add(int limb, Int128 value) => _sums[limb] += value;

    public BigInteger ToInteger()
    {
        BigInteger sum = _sums[^1];
        for (var limb = _sums.Length - 2; limb >= 0; limb--)
            sum = (sum << 63) + _sums[limb];
        return sum;
    }
}
