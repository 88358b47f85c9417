using System.Collections.Immutable;

using AfterNato.Syntax.Tokens;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Nodes;

/// <summary>
/// A piece of the tree. Nodes never change, hold no meaning, and keep every token of the text, so that formatter, editor and
/// compiler can share one tree.
/// </summary>
public abstract class SyntaxNode
{
    /// <summary>The children in the order of the text.</summary>
    public abstract IEnumerable<SyntaxElement> Children { get; }

    public abstract SyntaxToken FirstToken { get; }

    public abstract SyntaxToken LastToken { get; }

    public TextSpan Span => TextSpan.FromBounds(FirstToken.Start, Math.Max(FirstToken.Start, LastToken.End));

    /// <summary>Every token below this node in the order of the text; the tokens of a whole tree, each with its gap, are the text.</summary>
    public IEnumerable<SyntaxToken> Tokens()
    {
        var pending = new Stack<IEnumerator<SyntaxElement>>();
        pending.Push(Children.GetEnumerator());
        while (pending.TryPeek(out var children))
        {
            if (!children.MoveNext())
                pending.Pop();
            else if (children.Current.Node is { } node)
                pending.Push(node.Children.GetEnumerator());
            else
                yield return children.Current.Token;
        }
    }

    /// <summary>The tokens of these that are there.</summary>
    private protected static IEnumerable<SyntaxElement> Present(params SyntaxToken?[] tokens)
    {
        foreach (var token in tokens)
        {
            if (token is { } present)
                yield return present;
        }
    }

    /// <summary>Nodes with the signs that stand between them; a sign may follow the last one.</summary>
    private protected static IEnumerable<SyntaxElement> Interleave<TNode>(ImmutableArray<TNode> nodes, ImmutableArray<SyntaxToken> separators)
        where TNode : SyntaxNode
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            yield return nodes[i];
            if (i < separators.Length)
                yield return separators[i];
        }
    }
}
