using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Voting;

/// <summary>With what probability each player consents.</summary>
internal static class ConsentProbabilities
{
    /// <exception cref="ArgumentOutOfRangeException">One is no probability, or there is not one for each player.</exception>
    public static void Demand(ImmutableArray<Rational> consent, int players)
    {
        if (consent.Length != players)
            throw new ArgumentOutOfRangeException(nameof(consent), "There must be one probability for each player.");
        if (consent.Any(probability => probability < Rational.Zero || probability > Rational.One))
            throw new ArgumentOutOfRangeException(nameof(consent), "A probability is from 0 to 1.");
    }
}
