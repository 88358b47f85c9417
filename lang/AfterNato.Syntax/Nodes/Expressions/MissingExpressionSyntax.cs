using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>A value that should stand here and does not.</summary>
public sealed class MissingExpressionSyntax(SyntaxToken token) : ExpressionSyntax
{
    public SyntaxToken Token { get; } = token;

    public override IEnumerable<SyntaxElement> Children => [Token];

    public override SyntaxToken FirstToken => Token;

    public override SyntaxToken LastToken => Token;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitMissingExpression(this);
}
