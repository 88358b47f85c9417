using AfterNato.Semantics.Reforms;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Semantics.Patterns;

/// <summary>A procedure that follows another one.</summary>
/// <param name="Tree">The file in which that is said.</param>
/// <param name="Clause">The clause that says it. What comes of the pattern is told of this place, which is the user's own.</param>
/// <param name="Name">The name of the pattern.</param>
/// <param name="Arguments">What takes the places that it leaves open.</param>
/// <param name="PatternTree">The file of the pattern.</param>
/// <param name="Pattern">The declaration of the pattern.</param>
/// <param name="Changes">How reforms change the pattern.</param>
internal sealed record PatternUse(
    SyntaxTree Tree, ClauseSyntax Clause, NameExpressionSyntax Name, IReadOnlyList<ArgumentSyntax> Arguments, SyntaxTree PatternTree, DeclarationSyntax Pattern,
    IReadOnlyList<Change> Changes)
{
    /// <summary>Whether a stretch of text belongs to the pattern.</summary>
    public bool Covers(SyntaxTree tree, TextSpan span) =>
        tree == PatternTree && Pattern.Span.Contains(span) || Changes.Any(change => tree == change.Tree && change.Syntax.Span.Contains(span));

    /// <summary>The places that the pattern leaves open.</summary>
    public IReadOnlyList<string> Parameters => Pattern.Parameters is { } list ? list.Names.Texts : [];
}
