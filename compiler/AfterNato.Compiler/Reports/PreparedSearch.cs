using AfterNato.Runtime.Search;

namespace AfterNato.Compiler.Reports;

/// <summary>A search for a better rule, ready to be worked out.</summary>
/// <param name="Search">The search.</param>
/// <param name="Sources">The hash of the texts that the architecture was compiled from, and of the scenario.</param>
public sealed record PreparedSearch(RuleSearch Search, string Sources);
