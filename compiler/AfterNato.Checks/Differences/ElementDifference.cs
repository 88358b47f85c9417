using System.Collections.Immutable;

namespace AfterNato.Checks.Differences;

/// <summary>What is different about one thing, those that stand in it included.</summary>
/// <param name="Standing">What became of it.</param>
/// <param name="Kind">The word of its kind.</param>
/// <param name="Name">Its name in the new version, or in the old one where it is gone.</param>
/// <param name="Title">Its title, or its name where it has none.</param>
/// <param name="Changes">What is different; of what is new or gone, what it says.</param>
public sealed record ElementDifference(DifferenceStanding Standing, string Kind, string Name, string Title, ImmutableArray<Change> Changes)
{
    /// <summary>Whether it is new or gone only in that the file speaks of it, or no longer does: it stands in a library.</summary>
    public bool IsBorrowed { get; init; }
}
