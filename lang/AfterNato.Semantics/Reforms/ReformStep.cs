using System.Collections.Immutable;

using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Reforms;

/// <summary>One step of a transition.</summary>
/// <param name="Clause">How the file says it.</param>
/// <param name="Day">The first day on which it is in force.</param>
/// <param name="Items">What it applies: declarations, `change` blocks and names after `remove`.</param>
/// <param name="DecidedBy">The procedure by which it is decided; null where nothing is said.</param>
public sealed record ReformStep(BoundClause Clause, DateLiteral Day, ImmutableArray<SyntaxNode> Items, NameExpressionSyntax? DecidedBy);
