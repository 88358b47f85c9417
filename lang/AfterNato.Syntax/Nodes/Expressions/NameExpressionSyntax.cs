using System.Collections.Immutable;

using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>A name: `NATO`, or one that says where it comes from: `std.countries.FR`.</summary>
public sealed class NameExpressionSyntax(ImmutableArray<SyntaxToken> parts, ImmutableArray<SyntaxToken> dots) : ExpressionSyntax
{
    public ImmutableArray<SyntaxToken> Parts { get; } = parts;

    public ImmutableArray<SyntaxToken> Dots { get; } = dots;

    public string Text => Parts.Length == 1 ? Parts[0].Text : string.Join('.', new SeparatedTokens(Parts, Dots).Texts);

    public bool IsMissing => Parts[0].IsMissing;

    public override IEnumerable<SyntaxElement> Children => new SeparatedTokens(Parts, Dots).Elements;

    public override SyntaxToken FirstToken => Parts[0];

    public override SyntaxToken LastToken => Parts[^1];

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitNameExpression(this);
}
