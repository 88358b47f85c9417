using System.Collections.Immutable;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>A burden that is divided in another way than before.</summary>
/// <param name="Burden">Its name in the new version.</param>
/// <param name="Moves">Who bears another part of the total, the largest moves first.</param>
/// <param name="Before">Why it could not be divided before, as half a sentence; null where it could.</param>
/// <param name="After">Why it cannot be divided now; null where it can.</param>
public sealed record BurdenDifference(string Burden, ImmutableArray<ShareMove> Moves, string? Before, string? After);
