using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>A fact of somebody or something: `gdp of FR`.</summary>
public sealed class FactExpressionSyntax(NameExpressionSyntax fact, SyntaxToken ofWord, ExpressionSyntax owner) : ExpressionSyntax
{
    public NameExpressionSyntax Fact { get; } = fact;

    public SyntaxToken OfWord { get; } = ofWord;

    public ExpressionSyntax Owner { get; } = owner;

    public override IEnumerable<SyntaxElement> Children => [Fact, OfWord, Owner];

    public override SyntaxToken FirstToken => Fact.FirstToken;

    public override SyntaxToken LastToken => Owner.LastToken;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitFactExpression(this);
}
