using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Power;

/// <summary>The power in a procedure in a few figures.</summary>
/// <param name="Subject">The procedure.</param>
/// <param name="Players">Everybody who has a say in it.</param>
/// <param name="VetoPlayers">Who is in every winning coalition.</param>
/// <param name="BlockingNumber">The size of the smallest blocking coalition: zero when nothing wins, null when everything does.</param>
/// <param name="NormalisedBanzhaf">The normalised Banzhaf index of each player; null when nobody has any power.</param>
/// <param name="Adoption">How probably it is adopted, for each of the probabilities of consent.</param>
/// <param name="MinimalBlocking">How many coalitions block it and no longer do without any of their members; counted when it is asked for.</param>
public sealed record DecisionFigures(
    PowerSubject Subject,
    ImmutableArray<Player> Players,
    Answer<ImmutableArray<Player>> VetoPlayers,
    Answer<int?> BlockingNumber,
    Answer<ImmutableArray<Rational>?> NormalisedBanzhaf,
    ImmutableArray<Adoption> Adoption,
    Lazy<Answer<BigInteger>> MinimalBlocking)
{
    /// <summary>The Shapley–Shubik index of each player; worked out when it is asked for.</summary>
    public required Lazy<Answer<ImmutableArray<Rational>>> ShapleyShubik { get; init; }

    /// <summary>What a reader must know about the figures, in sentences.</summary>
    public required ImmutableArray<Sentence> Notes { get; init; }
}
