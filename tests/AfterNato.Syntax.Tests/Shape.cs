using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Syntax.Tests;

/// <summary>
/// Shows how a text was understood: brackets around what belongs together, `¿` for what is missing. `a or b and c` is
/// `[a or [b and c]]`.
/// </summary>
internal static class Shape
{
    /// <summary>The shape of the one condition of `invariant i { … }`.</summary>
    public static string OfCondition(string condition) => OfItem($"invariant i {{ {condition} }}", items => items.Single());

    /// <summary>The shape of the one clause of the one declaration.</summary>
    public static string OfClause(string declaration) => OfItem(declaration, items => items.Single());

    /// <summary>The shapes of the clauses of the one declaration, one per line.</summary>
    public static string OfClauses(string declaration) => OfItem(declaration, items => string.Join('\n', items));

    /// <summary>The shapes of the items of a file, one per line.</summary>
    public static string OfFile(SyntaxTree tree) => string.Concat(tree.Root.Items.Select(item => $"{Of(item)}\n"));

    private static string OfItem(string declaration, Func<IEnumerable<string>, string> show)
    {
        var tree = SyntaxAssert.Accepts(SyntaxAssert.InLibrary(declaration));
        var items = ((DeclarationSyntax)tree.Root.Items[^1]).Items;
        return show(items.Select(Of));
    }

    private static string Of(SyntaxNode node)
    {
        var parts = node.Children.Select(Of).ToList();
        return parts.Count == 1 ? parts[0] : $"[{string.Join(' ', parts)}]";
    }

    private static string Of(SyntaxElement element) =>
        element.Node is { } node ? Of(node) : element.Token.IsMissing ? "¿" : element.Token.Text;
}
