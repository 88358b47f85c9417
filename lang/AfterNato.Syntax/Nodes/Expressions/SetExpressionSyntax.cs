using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>Members between braces: `{FR, DE}`.</summary>
public sealed class SetExpressionSyntax(SyntaxToken open, ListExpressionSyntax elements, SyntaxToken close) : ExpressionSyntax
{
    public SyntaxToken Open { get; } = open;

    public ListExpressionSyntax Elements { get; } = elements;

    public SyntaxToken Close { get; } = close;

    public override IEnumerable<SyntaxElement> Children => [Open, Elements, Close];

    public override SyntaxToken FirstToken => Open;

    public override SyntaxToken LastToken => Close;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitSetExpression(this);
}
