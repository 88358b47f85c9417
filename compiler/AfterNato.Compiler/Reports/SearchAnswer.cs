using AfterNato.Runtime.Search;

namespace AfterNato.Compiler.Reports;

/// <summary>A search for a better rule, ready to be worked out.</summary>
/// <param name="Refusal">What is wrong with the sources, or keeps the scenario from happening; null when the search can begin.</param>
/// <param name="Search">The search; null when it cannot begin.</param>
/// <param name="Sources">The hash of the texts that the architecture was compiled from, and of the tool.</param>
public sealed record SearchAnswer(Report? Refusal, RuleSearch? Search, string Sources);
