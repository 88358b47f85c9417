using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>A value in parentheses.</summary>
public sealed class ParenthesizedExpressionSyntax(SyntaxToken open, ExpressionSyntax expression, SyntaxToken close) : ExpressionSyntax
{
    public SyntaxToken Open { get; } = open;

    public ExpressionSyntax Expression { get; } = expression;

    public SyntaxToken Close { get; } = close;

    public override IEnumerable<SyntaxElement> Children => [Open, Expression, Close];

    public override SyntaxToken FirstToken => Open;

    public override SyntaxToken LastToken => Close;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitParenthesizedExpression(this);
}
