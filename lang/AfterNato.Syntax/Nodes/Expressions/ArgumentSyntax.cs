using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>One argument of a call, perhaps with the name of what it is for: `aggressor: a`.</summary>
public sealed class ArgumentSyntax(SyntaxToken? name, SyntaxToken? colon, ExpressionSyntax value) : SyntaxNode
{
    public SyntaxToken? Name { get; } = name;

    public SyntaxToken? Colon { get; } = colon;

    public ExpressionSyntax Value { get; } = value;

    public override IEnumerable<SyntaxElement> Children => Name is { } name && Colon is { } colon ? [name, colon, Value] : [Value];

    public override SyntaxToken FirstToken => Name ?? Value.FirstToken;

    public override SyntaxToken LastToken => Value.LastToken;
}
