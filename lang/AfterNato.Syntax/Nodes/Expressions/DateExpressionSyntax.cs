using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>A year, a month or a day.</summary>
public sealed class DateExpressionSyntax(SyntaxToken token) : ExpressionSyntax
{
    public SyntaxToken Token { get; } = token;

    public DateLiteral? Value => DateLiteral.Of(Token);

    public override IEnumerable<SyntaxElement> Children => [Token];

    public override SyntaxToken FirstToken => Token;

    public override SyntaxToken LastToken => Token;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitDateExpression(this);
}
