using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Voting;

/// <summary>How many coalitions of a kind there are, such as the winning ones.</summary>
/// <param name="BySize">How many have 0, 1, … n players.</param>
/// <param name="Containing">For each player, how many of those of each size contain it.</param>
public sealed record CoalitionCounts(ImmutableArray<BigInteger> BySize, ImmutableArray<ImmutableArray<BigInteger>> Containing)
{
    /// <summary>How many there are.</summary>
    public BigInteger Total => Sum(BySize);

    /// <summary>The size of the smallest; null when there are none.</summary>
    public int? SmallestSize => SmallestIn(BySize);

    /// <summary>How many contain this player.</summary>
    public BigInteger TotalContaining(int player) => Sum(Containing[player]);

    // The probability that one of them consents, when everybody does with the same probability; null when not everybody does.
    internal Rational? Probability(ImmutableArray<Rational> consent)
    {
        var players = consent.Length;
        if (players == 0 || consent.Any(probability => probability != consent[0]))
            return null;
        var (yes, no) = (consent[0].Numerator, consent[0].Denominator - consent[0].Numerator);
        var sum = BigInteger.Zero;
        for (var size = 0; size <= players; size++)
            sum += BySize[size] * BigInteger.Pow(yes, size) * BigInteger.Pow(no, players - size);
        return new Rational(sum, BigInteger.Pow(consent[0].Denominator, players));
    }

    internal static int? SmallestIn(ImmutableArray<BigInteger> bySize)
    {
        for (var size = 0; size < bySize.Length; size++)
        {
            if (!bySize[size].IsZero)
                return size;
        }

        return null;
    }

    internal static BigInteger Sum(ImmutableArray<BigInteger> counts) => counts.Aggregate(BigInteger.Zero, (sum, count) => sum + count);
}
