using System.Collections.Immutable;

using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes;

/// <summary>The items between two braces.</summary>
public sealed class BlockSyntax(SyntaxToken openBrace, ImmutableArray<ItemSyntax> items, SyntaxToken closeBrace) : SyntaxNode
{
    public SyntaxToken OpenBrace { get; } = openBrace;

    public ImmutableArray<ItemSyntax> Items { get; } = items;

    public SyntaxToken CloseBrace { get; } = closeBrace;

    public override IEnumerable<SyntaxElement> Children => [OpenBrace, .. Items.Select(item => (SyntaxElement)item), CloseBrace];

    public override SyntaxToken FirstToken => OpenBrace;

    public override SyntaxToken LastToken => CloseBrace;
}
