using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Patterns;

/// <summary>What takes one of the places that a pattern leaves open, and where that is said.</summary>
internal sealed record PatternArgument(Symbol Symbol, Location Location);
