using System.Collections.Immutable;

namespace AfterNato.Checks.Differences;

/// <summary>What two versions of an architecture say differently.</summary>
/// <param name="Elements">What is different in meaning, by what it is about.</param>
/// <param name="Renamings">What has another name, which is no difference.</param>
/// <param name="Wording">Titles and remarks that differ, which is no difference in meaning.</param>
/// <param name="Knowledge">Sources and citations that differ: how it is known.</param>
public sealed record MeaningDifference(
    ImmutableArray<ElementDifference> Elements, ImmutableArray<Renaming> Renamings, ImmutableArray<Change> Wording, ImmutableArray<ElementDifference> Knowledge)
{
    /// <summary>Whether the two mean the same.</summary>
    public bool IsNone => Elements.IsEmpty;

    /// <summary>Whether something of a library is there on one side alone because of what is expected, which is told with the wording; consequences it may have.</summary>
    public bool HasOnlyExpected { get; init; }

    /// <summary>What a reader must know of how the two were compared, in sentences.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
