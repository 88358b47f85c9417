using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Values;

/// <summary>A finding that is known and meant.</summary>
/// <param name="Check">The name of the check.</param>
/// <param name="Reason">Why it is meant.</param>
/// <param name="About">The declaration in whose block it is allowed; null for the whole file.</param>
/// <param name="Location">Where that is said.</param>
/// <param name="IsInherited">Whether the architecture that this one extends says it.</param>
public sealed record BoundAllowance(string Check, string Reason, Symbol? About, Location Location, bool IsInherited);
