using System.Text;

using AfterNato.Semantics.Expressions;
using AfterNato.Syntax.Nodes.Expressions;

namespace AfterNato.Semantics.Binding;

/// <content>How the file says what is bound, for those who ask why a condition holds or fails.</content>
internal sealed partial class ExpressionBinder
{
    private const int LongestSource = 80;

    public override BoundExpression Visit(ExpressionSyntax node)
    {
        var bound = base.Visit(node);
        return scope.HasBallot || bound.Type == ExpressionType.Error ? bound : bound with { Source = SourceOf(node) };
    }

    // Without comments, and with one blank where the file has any number of them.
    private static string SourceOf(ExpressionSyntax node)
    {
        var source = new StringBuilder();
        foreach (var token in node.Tokens())
        {
            if (source.Length > 0 && !token.Gap.IsEmpty)
                source.Append(' ');
            source.Append(token.Characters);
            if (source.Length > LongestSource)
                return $"{source.ToString(0, LongestSource).TrimEnd()} …";
        }

        return source.ToString();
    }
}
