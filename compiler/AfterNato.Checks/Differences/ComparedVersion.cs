using System.Collections.Immutable;

using AfterNato.Checks.Differences.Consequences;
using AfterNato.Checks.Expectations;
using AfterNato.Runtime;

namespace AfterNato.Checks.Differences;

/// <summary>One of two versions of an architecture that are compared.</summary>
/// <param name="Situation">The architecture on the day on which it is looked at.</param>
/// <param name="Findings">What checking it tells.</param>
/// <param name="Expectations">What became of everything that its file expects.</param>
/// <param name="Settings">What decides beside the architecture which findings are told: the levels of its project, and what its file allows.</param>
public sealed record ComparedVersion(Situation Situation, ImmutableArray<ComparedFinding> Findings, ImmutableArray<ExpectationResult> Expectations, ImmutableArray<ToldSetting> Settings)
{
    /// <summary>The numbers of the declarations that stand in libraries and are there because something speaks of them.</summary>
    public ImmutableHashSet<int> Borrowed { get; init; } = [];

    /// <summary>What the files expect that its file extends, with the names of their architectures.</summary>
    public ImmutableHashSet<(string Architecture, string Text)> ExpectedInBases { get; init; } = [];
}
