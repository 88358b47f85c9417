using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>A number with what it counts: `5`, `55 %`, `29.185 trillion USD`, `30 days`.</summary>
public sealed class NumberExpressionSyntax(SyntaxToken number, SyntaxToken? percent, SyntaxToken? scale, SyntaxToken? unit) : ExpressionSyntax
{
    public SyntaxToken Number { get; } = number;

    public SyntaxToken? Percent { get; } = percent;

    public SyntaxToken? Scale { get; } = scale;

    public SyntaxToken? Unit { get; } = unit;

    public override IEnumerable<SyntaxElement> Children => Present(Number, Percent, Scale, Unit);

    public override SyntaxToken FirstToken => Number;

    public override SyntaxToken LastToken => Unit ?? Scale ?? Percent ?? Number;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitNumberExpression(this);
}
