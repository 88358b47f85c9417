using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Formatting;

/// <summary>How many blanks stand between two tokens of one clause: one, unless one of them says none.</summary>
internal static class Spacing
{
    /// <summary>What stands side by side on a line without reading on.</summary>
    public const int Apart = 3;

    public static int Between(PlacedToken left, PlacedToken right)
    {
        if (right.BeginsQualifier is { } qualifier)
            return qualifier.Entry.StandsApart ? Apart : 1;
        return HoldsRight(left) || HoldsLeft(right) ? 0 : 1;
    }

    /// <summary>Signs that never have a blank before them where another sign or a comment ends.</summary>
    public static bool ClosesUp(TokenKind kind) =>
        kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dot or TokenKind.CloseParenthesis or TokenKind.CloseBrace;

    private static bool HoldsRight(PlacedToken placed) => placed.Token.Kind switch
    {
        TokenKind.OpenParenthesis or TokenKind.Dot => true,
        TokenKind.OpenBrace => placed.Parent is SetExpressionSyntax,
        TokenKind.Minus => placed.Parent is UnaryExpressionSyntax,
        TokenKind.Slash => IsFraction(placed.Parent),
        _ => false,
    };

    private static bool HoldsLeft(PlacedToken placed) => placed.Token.Kind switch
    {
        TokenKind.Comma or TokenKind.Dot or TokenKind.CloseParenthesis => true,
        TokenKind.OpenParenthesis => placed.Parent is CallExpressionSyntax or ParameterListSyntax,
        TokenKind.CloseBrace => placed.Parent is SetExpressionSyntax,
        TokenKind.Colon => placed.Parent is not TypeClauseSyntax,
        TokenKind.Slash => IsFraction(placed.Parent),
        _ => false,
    };

    // `2/3` is one number to its reader; `count(seats) / 2` is a calculation.
    private static bool IsFraction(SyntaxNode node) => node is BinaryExpressionSyntax { Left: var left, Right: var right } && IsPlain(left) && IsPlain(right);

    private static bool IsPlain(ExpressionSyntax expression) => expression is NumberExpressionSyntax { Percent: null, Scale: null, Unit: null };
}
