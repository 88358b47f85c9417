using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes;

/// <summary>The `2 of` in `at least 2 of { … }`.</summary>
public sealed class CountSyntax(SyntaxToken number, SyntaxToken of) : SyntaxNode
{
    public SyntaxToken Number { get; } = number;

    public SyntaxToken Of { get; } = of;

    public override IEnumerable<SyntaxElement> Children => [Number, Of];

    public override SyntaxToken FirstToken => Number;

    public override SyntaxToken LastToken => Of;
}
