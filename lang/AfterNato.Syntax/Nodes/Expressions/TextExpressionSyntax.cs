using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>A text in quotes.</summary>
public sealed class TextExpressionSyntax(SyntaxToken token) : ExpressionSyntax
{
    public SyntaxToken Token { get; } = token;

    public string Value => TextLiteral.Value(Token);

    public override IEnumerable<SyntaxElement> Children => [Token];

    public override SyntaxToken FirstToken => Token;

    public override SyntaxToken LastToken => Token;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitTextExpression(this);
}
