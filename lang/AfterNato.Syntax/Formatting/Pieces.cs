using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Syntax.Formatting;

/// <summary>Turns an item into pieces: decides what stands between its tokens and where its lines may end.</summary>
internal static class Pieces
{
    /// <summary>The pieces of an item that stands in a block of this kind; of a declaration, those up to its block.</summary>
    public static List<Piece> Of(ItemSyntax item, KindEntry container)
    {
        List<PlacedToken> placed = [.. PlacedToken.Of(item)];
        List<SyntaxToken> tokens = [.. placed.Select(place => place.Token)];
        List<Gap> gaps = [.. tokens.Select(Gap.Before)];
        var pieces = new List<Piece>(placed.Count);
        for (var i = 0; i < placed.Count; i++)
        {
            if (i == 0)
            {
                pieces.Add(new(tokens[0], gaps[0], 0));
                continue;
            }

            var (left, right) = (placed[i - 1], placed[i]);
            var lineEnds = BreakDepth(left, right) is not null && CanLead(container, tokens, i);
            pieces.Add(new(
                right.Token,
                gaps[i],
                Spacing.Between(left, right),
                !lineEnds ? Break.Never : IsConditionBreak(left, right) && AuthorBroke(gaps, i, IsOperator(right)) ? Break.Always : Break.IfNeeded,
                BreakDepth(left, right) ?? 0));
        }

        return pieces;
    }

    /// <summary>How deep the place where a line may end lies in the tree; null where no line may end.</summary>
    private static int? BreakDepth(PlacedToken left, PlacedToken right)
    {
        if (left.Token.Kind == TokenKind.Comma)
            return left.Depth;
        if (IsConditionBreak(left, right))
            return IsOperator(right) ? right.Depth : left.Depth;
        if (right.Parent is TranslationSyntax && left.Parent != right.Parent)
            return right.Depth;
        if (left.Parent is EachExpressionSyntax && left.Token.Kind == TokenKind.Colon)
            return left.Depth;
        return right.BeginsQualifier is { Entry.Form: not ValueForm.Flag } ? right.Depth - 1 : null;
    }

    private static bool IsConditionBreak(PlacedToken left, PlacedToken right) =>
        IsOperator(right) || (left.Parent is QuantifierExpressionSyntax && left.Token.Kind == TokenKind.Colon);

    private static bool IsOperator(PlacedToken placed) => placed.Parent switch
    {
        BinaryExpressionSyntax => placed.Token.Is("and") || placed.Token.Is("or"),
        ConditionalExpressionSyntax => placed.Token.Is("then") || placed.Token.Is("else"),
        _ => false,
    };

    // A line that ends after `and` is meant like one that ends before it.
    private static bool AuthorBroke(List<Gap> gaps, int index, bool isOperator) =>
        gaps[index].LinesAfter > 0
        || (isOperator && index + 1 < gaps.Count && gaps[index + 1] is { HasRemarks: false, LinesAfter: > 0 });

    // At the start of a line, a word that the block knows would be read as its clause: `cite` most of all.
    private static bool CanLead(KindEntry container, List<SyntaxToken> tokens, int index) =>
        container.ClauseIndex.Match(tokens, index) is null && container.NestedIndex.Match(tokens, index) is null;
}
