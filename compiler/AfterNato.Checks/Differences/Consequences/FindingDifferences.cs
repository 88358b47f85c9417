using System.Collections.Immutable;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Which findings came and went between two versions, and which say something else.</summary>
/// <param name="New">Those that are there in the new version alone.</param>
/// <param name="Gone">Those that are there in the old version alone.</param>
/// <param name="Changed">Those of one check about one thing that say something else. One that has become several, or several that have become one, stand in several pairs, the closest first.</param>
public sealed record FindingDifferences(
    ImmutableArray<ComparedFinding> New, ImmutableArray<ComparedFinding> Gone, ImmutableArray<(ComparedFinding Before, ComparedFinding After)> Changed)
{
    /// <summary>Those that are there in the new version alone and are not told, because the same change lets the file allow them or the project keep them back.</summary>
    public ImmutableArray<ComparedFinding> Silenced { get; init; } = [];

    /// <summary>None.</summary>
    public static FindingDifferences None { get; } = new([], [], []);

    /// <summary>Whether there is nothing to tell.</summary>
    public bool AreNone => New.IsEmpty && Gone.IsEmpty && Changed.IsEmpty && Silenced.IsEmpty;
}
