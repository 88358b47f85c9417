using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Power;

/// <summary>The indices of power, one number for each member in the order of the members; null where an index is not defined.</summary>
/// <param name="Swings">In how many winning coalitions each member is decisive.</param>
/// <param name="Banzhaf">The absolute Banzhaf index.</param>
/// <param name="NormalisedBanzhaf">The normalised Banzhaf index.</param>
/// <param name="ShapleyShubik">The Shapley–Shubik index.</param>
/// <param name="Prevent">Coleman's power to prevent action.</param>
/// <param name="Initiate">Coleman's power to initiate action.</param>
/// <param name="DeeganPackel">The index of Deegan and Packel.</param>
/// <param name="Holler">The public good index of Holler.</param>
public sealed record MemberAnswers(
    Answer<ImmutableArray<BigInteger>> Swings,
    Answer<ImmutableArray<Rational>> Banzhaf,
    Answer<ImmutableArray<Rational>?> NormalisedBanzhaf,
    Answer<ImmutableArray<Rational>> ShapleyShubik,
    Answer<ImmutableArray<Rational>?> Prevent,
    Answer<ImmutableArray<Rational>?> Initiate,
    Answer<ImmutableArray<Rational>?> DeeganPackel,
    Answer<ImmutableArray<Rational>?> Holler);
