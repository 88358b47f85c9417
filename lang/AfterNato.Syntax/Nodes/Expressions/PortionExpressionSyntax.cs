using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>A fact and how much it counts for in a mixture: `50 % gdp`.</summary>
public sealed class PortionExpressionSyntax(NumberExpressionSyntax portion, NameExpressionSyntax name) : ExpressionSyntax
{
    public NumberExpressionSyntax Portion { get; } = portion;

    public NameExpressionSyntax Name { get; } = name;

    public override IEnumerable<SyntaxElement> Children => [Portion, Name];

    public override SyntaxToken FirstToken => Portion.FirstToken;

    public override SyntaxToken LastToken => Name.LastToken;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitPortionExpression(this);
}
