using System.Collections.Immutable;

using AfterNato.Semantics.Symbols;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>A rule as a method: its name, where it comes from, what its parameters are called, and its body.</summary>
internal sealed record RuleMethod(string Name, RuleSymbol Rule, ImmutableArray<string> Parameters, Code Body);
