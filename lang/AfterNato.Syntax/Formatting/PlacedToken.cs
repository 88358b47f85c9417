using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Formatting;

/// <summary>A token with the node that holds it and how many nodes lie above that one.</summary>
internal readonly record struct PlacedToken(SyntaxToken Token, SyntaxNode Parent, int Depth)
{
    /// <summary>The clause that begins here and follows on another, if one does.</summary>
    public ClauseSyntax? BeginsQualifier =>
        Depth > 0 && Parent is ClauseSyntax { Keywords: [var first, ..] } clause && first.Start == Token.Start ? clause : null;

    /// <summary>The tokens of an item in their order, without those of its block.</summary>
    public static IEnumerable<PlacedToken> Of(ItemSyntax item)
    {
        var open = new Stack<(SyntaxNode Node, IEnumerator<SyntaxElement> Children)>();
        open.Push((item, item.Children.GetEnumerator()));
        while (open.TryPeek(out var level))
        {
            if (!level.Children.MoveNext())
                open.Pop();
            else if (level.Children.Current.Node is { } node and not BlockSyntax)
                open.Push((node, node.Children.GetEnumerator()));
            else if (level.Children.Current.Node is null)
                yield return new(level.Children.Current.Token, level.Node, open.Count - 1);
        }
    }
}
