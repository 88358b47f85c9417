using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>`if a then b else c`.</summary>
public sealed class ConditionalExpressionSyntax(SyntaxToken ifWord, ExpressionSyntax condition, SyntaxToken thenWord, ExpressionSyntax whenTrue, SyntaxToken elseWord, ExpressionSyntax whenFalse) : ExpressionSyntax
{
    public SyntaxToken IfWord { get; } = ifWord;

    public ExpressionSyntax Condition { get; } = condition;

    public SyntaxToken ThenWord { get; } = thenWord;

    public ExpressionSyntax WhenTrue { get; } = whenTrue;

    public SyntaxToken ElseWord { get; } = elseWord;

    public ExpressionSyntax WhenFalse { get; } = whenFalse;

    public override IEnumerable<SyntaxElement> Children => [IfWord, Condition, ThenWord, WhenTrue, ElseWord, WhenFalse];

    public override SyntaxToken FirstToken => IfWord;

    public override SyntaxToken LastToken => WhenFalse.LastToken;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitConditionalExpression(this);
}
