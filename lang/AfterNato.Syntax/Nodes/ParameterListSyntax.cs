using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes;

/// <summary>The `(n)` of a rule.</summary>
public sealed class ParameterListSyntax(SyntaxToken open, SeparatedTokens names, SyntaxToken close) : SyntaxNode
{
    public SyntaxToken Open { get; } = open;

    public SeparatedTokens Names { get; } = names;

    public SyntaxToken Close { get; } = close;

    public override IEnumerable<SyntaxElement> Children => [Open, .. Names.Elements, Close];

    public override SyntaxToken FirstToken => Open;

    public override SyntaxToken LastToken => Close;
}
