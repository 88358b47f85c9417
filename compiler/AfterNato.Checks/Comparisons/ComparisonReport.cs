using System.Collections.Immutable;

namespace AfterNato.Checks.Comparisons;

/// <summary>What several architectures answer to the same questions. There is no score in it: what weighs how much is for readers to say.</summary>
/// <param name="Architectures">The architectures, in the order in which they were named.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Sections">The answers, one section for each word of `ask`.</param>
public sealed record ComparisonReport(ImmutableArray<ComparedArchitecture> Architectures, ComparisonQuestion Question, ImmutableArray<ComparedSection> Sections)
{
    /// <summary>What keeps the architectures from being wholly comparable, in sentences: days that differ, names that mean two things.</summary>
    public required ImmutableArray<Sentence> Notes { get; init; }

    /// <summary>For each two architectures what can be told of one being at least as good as the other in everything.</summary>
    public required ImmutableArray<Dominance> Dominances { get; init; }

    /// <summary>Every question.</summary>
    public IEnumerable<ComparedRow> Rows => Sections.SelectMany(section => section.Rows);
}
