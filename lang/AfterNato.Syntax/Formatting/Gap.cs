using System.Collections.Immutable;

using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Formatting;

/// <summary>What stands before a token: its remarks, and how many line breaks follow the last of them.</summary>
internal readonly record struct Gap(ImmutableArray<Remark> Remarks, int LinesAfter)
{
    /// <summary>The mark of byte order, with which a file may begin.</summary>
    public const char ByteOrderMark = '\uFEFF';

    public static Gap None { get; } = new([], 0);

    public bool HasRemarks => !Remarks.IsEmpty;

    /// <summary>Whether it holds text that the parser skipped; that is then its last remark.</summary>
    public bool HasSkipped => HasRemarks && Remarks[^1].IsSkipped;

    /// <summary>Whether the token stands on a later line than the one before it.</summary>
    public bool BreaksLine => LinesAfter > 0 || Remarks.Any(remark => remark.LinesBefore > 0 || remark.EndsLine || remark.SpansLines);

    public static Gap Before(SyntaxToken token)
    {
        var source = token.Source;
        var start = token.FullStart == 0 && source.StartsWith(ByteOrderMark) ? 1 : token.FullStart;
        var remarks = ImmutableArray<Remark>.Empty;
        var lines = 0;
        for (var position = start; position < token.Start;)
        {
            var c = source[position];
            if (CharacterFacts.IsNewLine(c))
            {
                lines++;
                position += source.AsSpan(position, token.Start - position).StartsWith("\r\n") ? 2 : 1;
            }
            else if (CharacterFacts.IsBlank(c))
            {
                position++;
            }
            else if (EndOfComment(source, position, token.Start) is { } end)
            {
                remarks = remarks.Add(new(source[position..end], ColumnOf(source, position), lines));
                lines = 0;
                position = end;
            }
            else
            {
                return Skipped(token, remarks, lines > 0 || remarks.Length > 0 ? position : start, lines);
            }
        }

        return new(remarks, lines);
    }

    // Comments in skipped text cannot be told from what looks like them inside a text in quotes, so everything up to the token is
    // one remark: with the blanks at its ends where it shares a line with a token, since they may be part of what is wrong.
    private static Gap Skipped(SyntaxToken token, ImmutableArray<Remark> remarks, int start, int linesBefore)
    {
        var source = token.Source;
        var text = source.AsSpan(start, token.Start - start);
        var content = text.TrimEnd(CharacterFacts.Blanks);
        var linesAfter = 0;
        while (content.Length > 0 && CharacterFacts.IsNewLine(content[^1]))
        {
            linesAfter++;
            content = content[..^(content.EndsWith("\r\n") ? 2 : 1)].TrimEnd(CharacterFacts.Blanks);
        }

        var end = linesAfter > 0 || token.Kind == TokenKind.EndOfFile ? start + content.Length : token.Start;
        return new(remarks.Add(new(source[start..end], ColumnOf(source, start), linesBefore, IsSkipped: true)), linesAfter);
    }

    /// <summary>Where the comment that begins at the position ends; null when none does, or when it is never closed.</summary>
    private static int? EndOfComment(string source, int position, int limit)
    {
        var rest = source.AsSpan(position, limit - position);
        if (rest.StartsWith("//"))
            return rest.IndexOfAny('\n', '\r') is >= 0 and var length ? position + length : limit;
        if (rest.StartsWith("/*") && rest[2..].IndexOf("*/") is >= 0 and var inside)
            return position + inside + 4;
        return null;
    }

    private static int ColumnOf(string source, int position) =>
        position - (source.AsSpan(0, position).LastIndexOfAny('\n', '\r') + 1);
}
