using AfterNato.Checks.Findings;

namespace AfterNato.Checks.Scenarios;

/// <summary>What one check says of one thing on a day, where it said something else before.</summary>
public sealed record ChangedFinding(Finding Before, Finding After);
