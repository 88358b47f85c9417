using System.Collections.Immutable;

namespace AfterNato.Semantics.Binding;

/// <summary>What binding must know that no file says.</summary>
/// <param name="Checks">The names of the checks, for `expect finding`.</param>
/// <param name="Libraries">The libraries of the standard library, for «did you mean».</param>
/// <param name="LibraryOf">The library of the standard library that declares a name; null when none does.</param>
public sealed record BindingOptions(ImmutableArray<string> Checks, ImmutableArray<string> Libraries, Func<string, string?> LibraryOf);
