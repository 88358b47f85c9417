using System.Collections.Immutable;

using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Expectations;

/// <summary>Whether an expectation was met; null when that is unknown. A reason says why not.</summary>
public sealed record ExpectationResult(Expectation Expectation, bool? IsMet, Sentence? Reason)
{
    /// <summary>The sets that are empty, where it was met only because of that.</summary>
    public ImmutableArray<string> EmptySets { get; init; } = [];
}
