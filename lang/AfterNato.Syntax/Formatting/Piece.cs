using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Formatting;

/// <summary>
/// A token on its way to its place: what stands before it in the source, and what belongs before it on a line. The deeper a
/// break lies in the tree, the later it is used.
/// </summary>
internal readonly record struct Piece(SyntaxToken Token, Gap Gap, int Blanks, Break Break = Break.Never, int Depth = 0)
{
    /// <summary>What comments on the same line as the next token need.</summary>
    public int BlanksAfterRemark => Blanks == 0 && Spacing.ClosesUp(Token.Kind) ? 0 : 1;

    /// <summary>How much room it takes on a line, with what stands before it.</summary>
    public int Width
    {
        get
        {
            var width = Token.End - Token.Start;
            if (!Gap.HasRemarks)
                return width + Blanks;
            return width + Math.Max(1, Blanks) + Gap.Remarks.Sum(remark => remark.Text.Length + 1) - 1 + BlanksAfterRemark;
        }
    }
}
