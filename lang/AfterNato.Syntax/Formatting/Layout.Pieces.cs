namespace AfterNato.Syntax.Formatting;

/// <content>One clause, or the head of a declaration: filled up to the last column and continued further in.</content>
internal sealed partial class Layout
{
    private void FormatPieces(IReadOnlyList<Piece> pieces, int indent)
    {
        var continued = indent + Indent;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (i > 0 && piece.Gap.HasRemarks)
                FormatInnerRemarks(piece, continued);
            else if (i > 0 && (piece.Break == Break.Always || (piece.Break == Break.IfNeeded && !Fits(pieces, i))))
                _writer.NewLine(continued);
            else
                _writer.Blanks(piece.Blanks);
            _writer.Write(piece.Token.Characters);
        }
    }

    // The comments inside a clause keep their line breaks: some must, and the others are where their author wants them.
    private void FormatInnerRemarks(Piece piece, int indent)
    {
        var blanks = piece.Gap.Remarks[0].EndsLine ? Spacing.Apart : Math.Max(1, piece.Blanks);
        foreach (var remark in piece.Gap.Remarks)
        {
            if (remark.LinesBefore > 0)
                _writer.NewLine(indent);
            else
                _writer.Blanks(blanks);
            _writer.WriteRemark(remark);
            blanks = 1;
        }

        if (piece.Gap.LinesAfter > 0 || piece.Gap.Remarks[^1].EndsLine)
            _writer.NewLine(indent);
        else
            _writer.Blanks(piece.BlanksAfterRemark);
    }

    /// <summary>Whether everything up to the next place where the line may rather end still fits on it.</summary>
    private bool Fits(IReadOnlyList<Piece> pieces, int start)
    {
        var column = _writer.Column;
        for (var i = start; i < pieces.Count && column <= Width; i++)
        {
            var piece = pieces[i];
            if (i > start && (piece.Gap.HasRemarks || piece.Break == Break.Always || (piece.Break == Break.IfNeeded && piece.Depth <= pieces[start].Depth)))
                return true;
            column += piece.Width;
        }

        return column <= Width;
    }
}
