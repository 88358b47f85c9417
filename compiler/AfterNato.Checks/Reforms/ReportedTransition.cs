using System.Collections.Immutable;

namespace AfterNato.Checks.Reforms;

/// <summary>A reform step by step.</summary>
/// <param name="Analysis">What becomes of the invariants.</param>
/// <param name="Errors">What else is wrong at single stages, and neither before nor after the reform.</param>
public sealed record ReportedTransition(TransitionAnalysis Analysis, ImmutableArray<StageErrors> Errors);
