using System.Collections.Immutable;

namespace AfterNato.Compiler.Listing;

/// <summary>A voting rule of the standard library.</summary>
/// <param name="Library">The library that declares it, as `use` writes it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The numbers that whoever uses it gives.</param>
/// <param name="Condition">What must be true of the ballots, as it stands in the library.</param>
/// <param name="Documentation">What the library says about it, in Markdown.</param>
public sealed record RuleEntry(string Library, string Name, ImmutableArray<string> Parameters, string Condition, string Documentation);
