using AfterNato.Checks.Networks;

namespace AfterNato.Compiler.Reports;

/// <summary>What asking for the network of coalitions has to say.</summary>
/// <param name="Refusal">What is wrong with the sources or keeps the scenario from happening; null when there is an answer.</param>
/// <param name="Network">The network; null when there is a refusal, or when it is unknown.</param>
/// <param name="Unknown">Why it is unknown; null when it is known.</param>
public sealed record NetworkAnswer(Report? Refusal, NetworkReport? Network, string? Unknown);
