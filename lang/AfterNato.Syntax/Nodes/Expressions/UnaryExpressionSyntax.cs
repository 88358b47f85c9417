using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>`not a`, or `-a`.</summary>
public sealed class UnaryExpressionSyntax(SyntaxToken operatorToken, ExpressionSyntax operand) : ExpressionSyntax
{
    public SyntaxToken OperatorToken { get; } = operatorToken;

    public ExpressionSyntax Operand { get; } = operand;

    public override IEnumerable<SyntaxElement> Children => [OperatorToken, Operand];

    public override SyntaxToken FirstToken => OperatorToken;

    public override SyntaxToken LastToken => Operand.LastToken;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitUnaryExpression(this);
}
