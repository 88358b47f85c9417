using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Reforms;

/// <summary>A name that a reform takes out of a list: the `US` of `remove members US`.</summary>
internal sealed record TakenName(SyntaxTree Tree, ClauseSyntax Clause, NameExpressionSyntax Name);
