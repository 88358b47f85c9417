using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>Something for each of a set, as `sum`, `count`, `min` and `max` take it: `x in NATO: gdp of x`.</summary>
public sealed class EachExpressionSyntax(SyntaxToken variable, SyntaxToken inWord, ExpressionSyntax set, SyntaxToken colon, ExpressionSyntax body) : ExpressionSyntax
{
    public SyntaxToken Variable { get; } = variable;

    public SyntaxToken InWord { get; } = inWord;

    public ExpressionSyntax Set { get; } = set;

    public SyntaxToken Colon { get; } = colon;

    public ExpressionSyntax Body { get; } = body;

    public override IEnumerable<SyntaxElement> Children => [Variable, InWord, Set, Colon, Body];

    public override SyntaxToken FirstToken => Variable;

    public override SyntaxToken LastToken => Body.LastToken;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitEachExpression(this);
}
