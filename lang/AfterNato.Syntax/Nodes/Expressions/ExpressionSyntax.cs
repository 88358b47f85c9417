namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>Anything that has a value. Passes that must treat every form visit with <see cref="ExpressionVisitor{TResult}"/>.</summary>
public abstract class ExpressionSyntax : SyntaxNode
{
    public abstract TResult Accept<TResult>(ExpressionVisitor<TResult> visitor);
}
