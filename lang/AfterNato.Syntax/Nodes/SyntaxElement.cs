using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes;

/// <summary>A child of a node: another node, or a token.</summary>
public readonly record struct SyntaxElement(SyntaxNode? Node, SyntaxToken Token)
{
    public static implicit operator SyntaxElement(SyntaxNode node) => new(node, default);

    public static implicit operator SyntaxElement(SyntaxToken token) => new(null, token);
}
