using System.Collections.Immutable;

using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Reforms;

/// <summary>What a declaration consists of once the reforms that change it are worked in: clauses and children may stand in several files.</summary>
/// <param name="Tree">The file that declares it.</param>
/// <param name="Syntax">Its declaration.</param>
/// <param name="Title">Its title.</param>
/// <param name="Translations">The title in other languages.</param>
/// <param name="Clauses">Its clauses.</param>
/// <param name="Children">The declarations in its block.</param>
internal sealed record DeclarationParts(
    SyntaxTree Tree,
    DeclarationSyntax Syntax,
    SyntaxToken? Title,
    ImmutableArray<TranslationSyntax> Translations,
    ImmutableArray<ClausePart> Clauses,
    ImmutableArray<ChildPart> Children)
{
    /// <summary>The blocks whose comments say what it is: the changes that have one, or else its declaration, of which theirs takes the place.</summary>
    public ImmutableArray<DeclarationSyntax> Described { get; init; } = [Syntax];

    /// <summary>A declaration as its file has it.</summary>
    public static DeclarationParts Of(SyntaxTree tree, DeclarationSyntax syntax) => new(
        tree,
        syntax,
        syntax.Title,
        syntax.Translations,
        [.. syntax.Items.OfType<ClauseSyntax>().Select(clause => new ClausePart(tree, clause))],
        ChildrenOf(tree, syntax));

    public static ImmutableArray<ChildPart> ChildrenOf(SyntaxTree tree, DeclarationSyntax syntax) =>
        [.. syntax.Items.OfType<DeclarationSyntax>().Where(child => child.Kind is not null).Select(child => new ChildPart(tree, child))];
}
