using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes;

/// <summary>The `: money` of a fact.</summary>
public sealed class TypeClauseSyntax(SyntaxToken colon, SyntaxToken type) : SyntaxNode
{
    public SyntaxToken Colon { get; } = colon;

    public SyntaxToken Type { get; } = type;

    public override IEnumerable<SyntaxElement> Children => [Colon, Type];

    public override SyntaxToken FirstToken => Colon;

    public override SyntaxToken LastToken => Type;
}
