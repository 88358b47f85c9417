using System.Collections.Immutable;

namespace AfterNato.Checks.Burdens.Tables;

/// <summary>Which burdens are to be told, by which keys.</summary>
/// <param name="Burden">The name of one burden; null for all.</param>
/// <param name="Keys">The names of keys or facts by which they are divided besides, or `equal`.</param>
/// <param name="Against">The name of the burden or key from which differences are told; null for the first column.</param>
public sealed record BurdenQuestion(string? Burden, ImmutableArray<string> Keys, string? Against);
