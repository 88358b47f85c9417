using System.Collections.Immutable;

using AfterNato.Checks.Comparisons;

namespace AfterNato.Compiler.Reports;

/// <summary>What comparing architectures has to say.</summary>
/// <param name="Report">The answers of those that could be asked; null where fewer than two of them could.</param>
/// <param name="Refused">What is wrong with the others, in the order in which they were named.</param>
public sealed record ComparisonOutcome(ComparisonReport? Report, ImmutableArray<Report> Refused);
