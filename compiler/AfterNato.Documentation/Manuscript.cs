using System.Collections.Immutable;

using AfterNato.Checks.Comparisons;

namespace AfterNato.Documentation;

/// <summary>What documents are to be written about: one architecture, or several that are compared.</summary>
/// <param name="Dossiers">Each architecture, in the order in which they were named; never none.</param>
/// <param name="Comparison">What they answer to the same questions; null for one alone.</param>
public sealed record Manuscript(ImmutableArray<Dossier> Dossiers, ComparisonReport? Comparison)
{
    /// <summary>The day that was asked for; null where each architecture is looked at on the day that its file names.</summary>
    public DateOnly? AsOf { get; init; }
}
