using System.Numerics;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>How likely it is that 0, 1, … n of n players consent, as numerators over the product of their denominators.</summary>
internal static class ConsentCounts
{
    public static BigInteger[] Of(IEnumerable<Rational> consent)
    {
        BigInteger[] chances = [BigInteger.One];
        foreach (var probability in consent)
        {
            var next = new BigInteger[chances.Length + 1];
            for (var count = 0; count < chances.Length; count++)
            {
                next[count] += chances[count] * (probability.Denominator - probability.Numerator);
                next[count + 1] += chances[count] * probability.Numerator;
            }

            chances = next;
        }

        return chances;
    }
}
