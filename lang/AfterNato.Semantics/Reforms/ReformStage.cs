using System.Collections.Immutable;

using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;

namespace AfterNato.Semantics.Reforms;

/// <summary>How far a reform has come: which of the changes of its file are made, and which are still to come.</summary>
/// <param name="Applied">The declarations, `change` blocks and names after `remove` that are in force.</param>
/// <param name="Postponed">Those that are not in force yet: for this stage the file is read as if they did not stand in it.</param>
/// <param name="Deciding">The names of the procedures by which steps are decided, which are looked at even where nothing else uses them.</param>
public sealed record ReformStage(ImmutableHashSet<SyntaxNode> Applied, ImmutableHashSet<SyntaxNode> Postponed, ImmutableArray<NameExpressionSyntax> Deciding);
