using System.Collections.Immutable;

using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Libraries;

/// <summary>One file of a compilation, with the files that its imports lead to.</summary>
/// <param name="Tree">Its tree.</param>
/// <param name="Imports">Its imports; the target is null where no file was found.</param>
public sealed record SourceUnit(SyntaxTree Tree, ImmutableArray<ResolvedImport> Imports);
