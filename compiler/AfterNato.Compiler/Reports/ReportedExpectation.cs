using System.Collections.Immutable;

using AfterNato.Runtime.Sentences;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Reports;

/// <summary>Whether something that the file expects was met.</summary>
/// <param name="Text">The expectation as it stands in the file.</param>
/// <param name="IsMet">Null when it could not be decided.</param>
/// <param name="Reason">Why it was not met; null when it was.</param>
/// <param name="Location">Where it stands.</param>
public sealed record ReportedExpectation(string Text, bool? IsMet, Sentence? Reason, Location Location)
{
    /// <summary>The sets that are empty, as they stand in the file, where it was met only because of that; else none.</summary>
    public ImmutableArray<string> EmptySets { get; init; } = [];
}
