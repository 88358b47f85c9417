using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Libraries;

/// <summary>An import and where it leads.</summary>
/// <param name="Import">The import.</param>
/// <param name="Target">The tree of the file; null when there is none.</param>
/// <param name="Problem">Why there is none, as half a sentence; null when there is one.</param>
/// <param name="Hint">What to do about the problem; null when a list of libraries helps most.</param>
public sealed record ResolvedImport(Import Import, SyntaxTree? Target, string? Problem = null, string? Hint = null);
