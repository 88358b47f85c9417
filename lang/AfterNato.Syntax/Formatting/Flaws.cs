using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Formatting;

/// <summary>
/// Finds what the parser did not understand: something that is missing, that was skipped, or that is not closed. Such text is
/// not laid out, because nobody knows yet what it will be.
/// </summary>
internal static class Flaws
{
    /// <summary>Whether the item itself has a flaw, whatever stands in its block.</summary>
    public static bool In(ItemSyntax item) =>
        In(PlacedToken.Of(item).Select(placed => placed.Token))
        || (item is DeclarationSyntax { Block: { } block } && (In([block.OpenBrace], inside: true) || block.CloseBrace.IsMissing));

    /// <summary>Whether the item or anything in its block has a flaw.</summary>
    public static bool Within(ItemSyntax item) => In(item.Tokens());

    private static bool In(IEnumerable<SyntaxToken> tokens, bool inside = false)
    {
        foreach (var token in tokens)
        {
            if (token.IsMissing || (inside && Gap.Before(token).HasSkipped) || (token.Kind == TokenKind.Text && !TextLiteral.IsClosed(token)))
                return true;
            inside = true;
        }

        return false;
    }
}
