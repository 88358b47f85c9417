using System.Collections.Immutable;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Values;

/// <summary>A clause with what it means; its value is null where the phrase says it all, or where the value is broken.</summary>
/// <param name="Phrase">Its phrase; for a declared fact, the name of that.</param>
/// <param name="Value">What its value means.</param>
/// <param name="Qualifiers">The clauses that belong to it.</param>
/// <param name="Syntax">How it is written.</param>
/// <param name="Tree">The file in which it stands: a reform changes clauses of declarations that stand in another one.</param>
public sealed record BoundClause(string Phrase, BoundValue? Value, ImmutableArray<BoundClause> Qualifiers, ClauseSyntax Syntax, SyntaxTree Tree)
{
    /// <summary>Where messages about it point.</summary>
    public Location Location => new(Tree.File, Syntax.Core);

    public BoundClause? Qualifier(string phrase) => Qualifiers.FirstOrDefault(qualifier => qualifier.Phrase == phrase);
}
