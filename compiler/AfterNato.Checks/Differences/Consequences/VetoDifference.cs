using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Who can stop a procedure alone and could not before, and the other way round.</summary>
/// <param name="Procedure">The procedure in the new version, or in the old one where it is gone.</param>
/// <param name="Standing">What became of the procedure.</param>
/// <param name="Gained">The titles of those who now can.</param>
/// <param name="Lost">The titles of those who no longer can.</param>
/// <param name="Unknown">Why that is unknown, as half a sentence; null where it is known.</param>
public sealed record VetoDifference(Procedure Procedure, DifferenceStanding Standing, ImmutableArray<string> Gained, ImmutableArray<string> Lost, string? Unknown);
