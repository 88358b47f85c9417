using System.Collections.Immutable;

using AfterNato.Checks.Comparisons;
using AfterNato.Checks.Findings;
using AfterNato.Documentation.Findings;
using AfterNato.Runtime;

namespace AfterNato.Documentation;

/// <summary>Everything that documents tell of one architecture. What can be worked out from the model is worked out as it is told.</summary>
/// <param name="Situation">The architecture on the day at which it is looked at.</param>
/// <param name="Provenance">By what and from what the documents are written.</param>
public sealed record Dossier(Situation Situation, Provenance Provenance)
{
    /// <summary>The texts that the architecture is made of, the architecture's own first; places in the model count them in this order.</summary>
    public ImmutableArray<DocumentedFile> Files { get; init; } = [];

    /// <summary>What was found, in the order of the files.</summary>
    public ImmutableArray<ToldFinding> Findings { get; init; } = [];

    /// <summary>What the file expects, and what became of it.</summary>
    public ImmutableArray<ToldExpectation> Expectations { get; init; } = [];

    /// <summary>The comparisons that the file declares, by their names, each made when it is asked for; null for one that cannot be run.</summary>
    public ImmutableSortedDictionary<string, Lazy<ComparisonReport?>> Comparisons { get; init; } = ImmutableSortedDictionary.Create<string, Lazy<ComparisonReport?>>(StringComparer.Ordinal);

    /// <summary>How grave a finding is by the settings of the project; nothing for one that they leave out.</summary>
    public Func<Finding, Finding?> Grade { get; init; } = finding => finding;

    /// <summary>The architecture.</summary>
    public Architecture Architecture => Situation.Architecture;
}
