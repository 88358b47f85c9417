using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>A name and how much of something it has: `US 320 posts`.</summary>
public sealed class ShareExpressionSyntax(NameExpressionSyntax name, ExpressionSyntax quantity) : ExpressionSyntax
{
    public NameExpressionSyntax Name { get; } = name;

    public ExpressionSyntax Quantity { get; } = quantity;

    public override IEnumerable<SyntaxElement> Children => [Name, Quantity];

    public override SyntaxToken FirstToken => Name.FirstToken;

    public override SyntaxToken LastToken => Quantity.LastToken;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitShareExpression(this);
}
