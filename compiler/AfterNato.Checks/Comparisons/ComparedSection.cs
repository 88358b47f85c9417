using System.Collections.Immutable;

namespace AfterNato.Checks.Comparisons;

/// <summary>The questions of one word of `ask`.</summary>
/// <param name="Topic">The word.</param>
/// <param name="Rows">The questions with their answers, in groups that follow one another.</param>
public sealed record ComparedSection(string Topic, ImmutableArray<ComparedRow> Rows)
{
    /// <summary>What has to be said about all of it, in sentences.</summary>
    public ImmutableArray<Sentence> Notes { get; init; } = [];
}
