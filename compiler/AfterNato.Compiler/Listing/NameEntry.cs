using System.Collections.Immutable;

namespace AfterNato.Compiler.Listing;

/// <summary>Something that a library of the standard library declares.</summary>
/// <param name="Library">The library, as `use` writes it.</param>
/// <param name="Kind">The word of its kind: `procedure`.</param>
/// <param name="Name">Its name.</param>
/// <param name="Places">The places that a pattern leaves open.</param>
/// <param name="Title">Its title; empty if it has none.</param>
public sealed record NameEntry(string Library, string Kind, string Name, ImmutableArray<string> Places, string Title);
