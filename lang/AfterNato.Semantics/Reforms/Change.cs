using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Reforms;

/// <summary>One `change` block, and the file in which it stands.</summary>
internal sealed record Change(SyntaxTree Tree, DeclarationSyntax Syntax)
{
    public IEnumerable<ClausePart> Clauses => Syntax.Items.OfType<ClauseSyntax>().Select(clause => new ClausePart(Tree, clause));
}
