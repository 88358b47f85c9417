using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>The one of a set that stands out: `the x in NATO with greatest gdp of x`, `… with least …`.</summary>
public sealed class SelectionExpressionSyntax(
    SyntaxToken theWord, SyntaxToken variable, SyntaxToken inWord, ExpressionSyntax set, SyntaxToken withWord, SyntaxToken extreme, ExpressionSyntax measure) : ExpressionSyntax
{
    public SyntaxToken TheWord { get; } = theWord;

    public SyntaxToken Variable { get; } = variable;

    public SyntaxToken InWord { get; } = inWord;

    public ExpressionSyntax Set { get; } = set;

    public SyntaxToken WithWord { get; } = withWord;

    /// <summary>`greatest` or `least`.</summary>
    public SyntaxToken Extreme { get; } = extreme;

    public ExpressionSyntax Measure { get; } = measure;

    public override IEnumerable<SyntaxElement> Children => [TheWord, Variable, InWord, Set, WithWord, Extreme, Measure];

    public override SyntaxToken FirstToken => TheWord;

    public override SyntaxToken LastToken => Measure.LastToken;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitSelectionExpression(this);
}
