using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>`for every a in NATO: …`, `for some a in NATO: …`.</summary>
public sealed class QuantifierExpressionSyntax(SyntaxToken forWord, SyntaxToken quantifier, SyntaxToken variable, SyntaxToken inWord, ExpressionSyntax set, SyntaxToken colon, ExpressionSyntax body) : ExpressionSyntax
{
    public SyntaxToken ForWord { get; } = forWord;

    public SyntaxToken Quantifier { get; } = quantifier;

    public SyntaxToken Variable { get; } = variable;

    public SyntaxToken InWord { get; } = inWord;

    public ExpressionSyntax Set { get; } = set;

    public SyntaxToken Colon { get; } = colon;

    public ExpressionSyntax Body { get; } = body;

    public override IEnumerable<SyntaxElement> Children => [ForWord, Quantifier, Variable, InWord, Set, Colon, Body];

    public override SyntaxToken FirstToken => ForWord;

    public override SyntaxToken LastToken => Body.LastToken;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitQuantifierExpression(this);
}
