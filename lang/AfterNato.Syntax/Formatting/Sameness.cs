using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Formatting;

/// <summary>Whether two texts differ in nothing but blanks.</summary>
internal static class Sameness
{
    /// <summary>The same characters in the same order, blanks and line ends left out.</summary>
    public static bool OfCharacters(string one, string other)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < one.Length && IsEmpty(one[i]))
                i++;
            while (j < other.Length && IsEmpty(other[j]))
                j++;
            if (i == one.Length || j == other.Length)
                return i == one.Length && j == other.Length;
            if (one[i++] != other[j++])
                return false;
        }
    }

    /// <summary>The same nodes over the same tokens.</summary>
    public static bool OfTrees(SyntaxNode one, SyntaxNode other) => Shape(one).SequenceEqual(Shape(other));

    private static bool IsEmpty(char c) => CharacterFacts.IsBlank(c) || CharacterFacts.IsNewLine(c);

    // Nodes nest as deep as the longest chain of operators, so the way down is kept here and not on the stack. The end of a node
    // is an element of its own: without it, a clause inside another and a clause after another would look alike.
    private static IEnumerable<(Type? Node, TokenKind Kind, string Text)> Shape(SyntaxNode root)
    {
        var open = new Stack<IEnumerator<SyntaxElement>>();
        open.Push(root.Children.GetEnumerator());
        while (open.TryPeek(out var children))
        {
            if (!children.MoveNext())
            {
                open.Pop();
                yield return default;
            }
            else if (children.Current.Node is { } node)
            {
                open.Push(node.Children.GetEnumerator());
                yield return (node.GetType(), default, "");
            }
            else
            {
                yield return (null, children.Current.Token.Kind, children.Current.Token.Text);
            }
        }
    }
}
