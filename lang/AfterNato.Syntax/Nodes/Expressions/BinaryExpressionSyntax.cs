using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>Two values and what relates them: `count(for) >= 9`, `NATO except US`.</summary>
public sealed class BinaryExpressionSyntax(ExpressionSyntax left, SyntaxToken operatorToken, ExpressionSyntax right) : ExpressionSyntax
{
    public ExpressionSyntax Left { get; } = left;

    public SyntaxToken OperatorToken { get; } = operatorToken;

    public ExpressionSyntax Right { get; } = right;

    public override IEnumerable<SyntaxElement> Children => [Left, OperatorToken, Right];

    public override SyntaxToken FirstToken => Left.FirstToken;

    public override SyntaxToken LastToken => Right.LastToken;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitBinaryExpression(this);
}
