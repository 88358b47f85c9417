using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>What is missing of a capability on the first day on which something is.</summary>
/// <param name="From">The day.</param>
/// <param name="Missing">How much is missing.</param>
public sealed record CoverageGap(DateOnly From, Rational Missing);
