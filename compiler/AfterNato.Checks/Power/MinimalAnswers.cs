using System.Collections.Immutable;
using System.Numerics;


namespace AfterNato.Checks.Power;

/// <summary>The minimal winning or the minimal blocking coalitions of a decision.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="BySize">How many of them have 0, 1, … n members.</param>
/// <param name="Listed">Some of them, always the same ones in the same order; null when none were asked for and there are too many to list unasked.</param>
public sealed record MinimalAnswers(
    Answer<BigInteger> Count,
    Answer<ImmutableArray<BigInteger>> BySize,
    Answer<ImmutableArray<ImmutableArray<Player>>?> Listed);
