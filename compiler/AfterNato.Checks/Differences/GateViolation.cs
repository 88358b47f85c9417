using System.Collections.Immutable;

namespace AfterNato.Checks.Differences;

/// <summary>A gate that a new version does not pass.</summary>
/// <param name="Gate">Which.</param>
/// <param name="Reasons">Why, in sentences.</param>
public sealed record GateViolation(Gate Gate, ImmutableArray<string> Reasons);
