using AfterNato.Checks.Power;

namespace AfterNato.Compiler.Reports;

/// <summary>What asking for the power in a decision has to say.</summary>
/// <param name="Refusal">What is wrong with the sources or keeps the scenario from happening; null when the question was answered.</param>
/// <param name="Power">The answer; null when there is a refusal.</param>
public sealed record PowerAnswer(Report? Refusal, PowerReport? Power);
