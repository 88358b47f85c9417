using System.Collections.Immutable;

using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>Values with commas between them; it may be empty, and then it is nowhere.</summary>
public sealed class ListExpressionSyntax(ImmutableArray<ExpressionSyntax> items, ImmutableArray<SyntaxToken> commas, SyntaxToken nowhere) : ExpressionSyntax
{
    public ImmutableArray<ExpressionSyntax> Items { get; } = items;

    public ImmutableArray<SyntaxToken> Commas { get; } = commas;

    public override IEnumerable<SyntaxElement> Children => Interleave(Items, Commas);

    public override SyntaxToken FirstToken => Items.Length > 0 ? Items[0].FirstToken : nowhere;

    public override SyntaxToken LastToken => Items.Length == 0 ? nowhere : Commas.Length == Items.Length ? Commas[^1] : Items[^1].LastToken;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitListExpression(this);
}
