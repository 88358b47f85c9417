using System.Collections.Immutable;

namespace AfterNato.Checks.Findings;

/// <summary>What one check answered about one architecture.</summary>
public sealed record CheckResult(Check Check, Verdict Verdict, ImmutableArray<Finding> Findings);
