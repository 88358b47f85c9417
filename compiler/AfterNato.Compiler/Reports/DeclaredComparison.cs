using AfterNato.Checks.Comparisons;

namespace AfterNato.Compiler.Reports;

/// <summary>What a comparison that a file declares has to say.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title for readers.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Outcome">What it comes to.</param>
public sealed record DeclaredComparison(string Name, string Title, ComparisonQuestion Question, ComparisonOutcome Outcome);
