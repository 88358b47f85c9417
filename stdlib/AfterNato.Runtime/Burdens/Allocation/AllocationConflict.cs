using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>
/// A smallest set of clauses that keep a total from being divided: as long as all of them stand, it cannot be, whichever of the other limits are
/// taken away; without any one of them, the others no longer prove it.
/// </summary>
/// <param name="Kind">Which sums contradict each other.</param>
/// <param name="Clauses">The clauses, caps and floors for everybody first. None when nobody shares the total.</param>
/// <param name="Certificate">
/// The proof, line by line: with <see cref="ConflictKind.CapsBelowTotal"/>, the most that each payer can bear, together less than the total; with
/// <see cref="ConflictKind.FloorsAboveTotal"/>, the least that some must bear, together more than the total; with
/// <see cref="ConflictKind.CapBelowFloor"/>, the most and the least of one payer.
/// </param>
/// <param name="Shortfall">What is missing, or too much, with all limits of the problem; above zero, in the unit of the total.</param>
public sealed record AllocationConflict(ConflictKind Kind, ImmutableArray<ConflictClause> Clauses, ImmutableArray<CertificateLine> Certificate, Rational Shortfall);
