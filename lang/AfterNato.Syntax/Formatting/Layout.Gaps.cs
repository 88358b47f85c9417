using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Formatting;

/// <content>What stands between items: line breaks, blank lines, comments, text that was skipped.</content>
internal sealed partial class Layout
{
    /// <summary>
    /// Goes to where an item begins. Items that share a line in the source still share it, unless this one must have its own (then
    /// <paramref name="beside"/> is null) or no longer fits there. That is asked behind the comments between them, which take room too.
    /// </summary>
    private void StartItem(SyntaxToken token, int indent, bool isFirst, OneLine? beside)
    {
        var gap = Gap.Before(token);
        var sharesLine = !_writer.IsEmpty && gap.Remarks.All(remark => remark.LinesBefore == 0);
        FormatRemarks(gap, indent, isFirst);
        var blanks = gap.HasSkipped ? 0 : gap.HasRemarks ? 1 : Spacing.Apart;
        var fits = beside is not null && _writer.Column + blanks + beside.Width <= Width;
        if (gap.LinesAfter > 0 || (gap.HasRemarks && gap.Remarks[^1].EndsLine))
            _writer.NewLine(indent, afterBlank: gap.LinesAfter > 1 && !(isFirst && sharesLine));
        else if (sharesLine && (isFirst || !fits) && !gap.HasSkipped)
            _writer.NewLine(indent);
        else if (!_writer.IsEmpty)
            _writer.Blanks(blanks);
    }

    /// <summary>Closes a block, or the file.</summary>
    private void EndBlock(SyntaxToken token, int indent, int outerIndent, bool isEmpty)
    {
        var gap = Gap.Before(token);
        FormatRemarks(gap, indent, isEmpty);
        if (gap.LinesAfter > 0 || !gap.HasSkipped || token.Kind == TokenKind.EndOfFile)
            _writer.NewLine(outerIndent);
        _writer.Write(token.Characters);
    }

    /// <summary>Remarks between items stand beside the item before them or on lines of their own, as in the source.</summary>
    private void FormatRemarks(Gap gap, int indent, bool isFirst)
    {
        var blanks = Spacing.Apart;
        foreach (var remark in gap.Remarks)
        {
            if (_writer.IsEmpty || remark.LinesBefore > 0)
            {
                _writer.NewLine(indent, afterBlank: remark.LinesBefore > 1 && !isFirst);
                isFirst = false;
            }
            else
            {
                _writer.Blanks(remark.IsSkipped && remark == gap.Remarks[0] ? 0 : blanks);
            }

            blanks = 1;
            _writer.WriteRemark(remark);
        }
    }
}
