using System.Collections.Immutable;

using AfterNato.Syntax.Nodes;

namespace AfterNato.Semantics.Values;

/// <summary>A clause with what it means; its value is null where the phrase says it all, or where the value is broken.</summary>
public sealed record BoundClause(string Phrase, BoundValue? Value, ImmutableArray<BoundClause> Qualifiers, ClauseSyntax Syntax)
{
    public BoundClause? Qualifier(string phrase) => Qualifiers.FirstOrDefault(qualifier => qualifier.Phrase == phrase);
}
