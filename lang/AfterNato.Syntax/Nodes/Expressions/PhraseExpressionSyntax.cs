using System.Collections.Immutable;

using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>One of the phrases that the vocabulary lists: `one per member`.</summary>
public sealed class PhraseExpressionSyntax(ImmutableArray<SyntaxToken> words) : ExpressionSyntax
{
    public ImmutableArray<SyntaxToken> Words { get; } = words;

    public string Text => string.Join(' ', Words.Select(word => word.Text));

    public override IEnumerable<SyntaxElement> Children => [.. Words.Select(word => (SyntaxElement)word)];

    public override SyntaxToken FirstToken => Words[0];

    public override SyntaxToken LastToken => Words[^1];

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitPhraseExpression(this);
}
