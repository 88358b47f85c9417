using System.Collections.Immutable;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Reforms;

/// <summary>A clause of a declaration, the file in which it stands, and the names that reforms have taken out of its list.</summary>
internal sealed record ClausePart(SyntaxTree Tree, ClauseSyntax Syntax)
{
    public ImmutableArray<TakenName> Without { get; init; } = [];

    /// <summary>Where messages about it point.</summary>
    public Location Location => new(Tree.File, Syntax.Core);

    /// <summary>The phrase as the changed declaration has it; for a declared fact, the name of that.</summary>
    public string Phrase => Syntax.IsFact ? Syntax.Keywords[0].Text : Syntax.Entry.AlteredPhrase;
}
