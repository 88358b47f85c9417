using System.Collections.Immutable;

using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>A question or a rule with its arguments: `can_block({a}, collective_defence(aggressor: a))`.</summary>
public sealed class CallExpressionSyntax(NameExpressionSyntax name, SyntaxToken open, ImmutableArray<ArgumentSyntax> arguments, ImmutableArray<SyntaxToken> commas, SyntaxToken close) : ExpressionSyntax
{
    public NameExpressionSyntax Name { get; } = name;

    public SyntaxToken Open { get; } = open;

    public ImmutableArray<ArgumentSyntax> Arguments { get; } = arguments;

    public ImmutableArray<SyntaxToken> Commas { get; } = commas;

    public SyntaxToken Close { get; } = close;

    public override IEnumerable<SyntaxElement> Children => [Name, Open, .. Interleave(Arguments, Commas), Close];

    public override SyntaxToken FirstToken => Name.FirstToken;

    public override SyntaxToken LastToken => Close;

    public override TResult Accept<TResult>(ExpressionVisitor<TResult> visitor) => visitor.VisitCallExpression(this);
}
