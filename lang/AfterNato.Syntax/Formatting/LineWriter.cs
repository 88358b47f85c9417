using System.Text;

using AfterNato.Syntax.Text;

namespace AfterNato.Syntax.Formatting;

/// <summary>Writes lines and knows its column. Blanks are only written before something, so no line ends with them.</summary>
internal sealed class LineWriter
{
    private readonly StringBuilder _text = new();
    private int _lineStart;

    /// <summary>How many line breaks have been written.</summary>
    public int Lines { get; private set; }

    public int Column => _text.Length - _lineStart;

    public bool IsEmpty => _text.Length == 0 || (_text.Length == 1 && _text[0] == Gap.ByteOrderMark);

    public void Write(ReadOnlySpan<char> text) => _text.Append(text);

    public void Blanks(int count) => _text.Append(' ', count);

    /// <summary>Begins a line, after a blank one if asked for. A file does not begin with an empty line.</summary>
    public void NewLine(int indent, bool afterBlank = false)
    {
        if (!IsEmpty)
        {
            _text.Append('\n', afterBlank ? 2 : 1);
            _lineStart = _text.Length;
            Lines++;
        }

        Blanks(indent);
    }

    /// <summary>Writes a piece of the source as it is.</summary>
    public void WriteVerbatim(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOfAny('\n', '\r');
        if (last >= 0)
        {
            _lineStart = _text.Length + last + 1;
            Lines++;
        }

        _text.Append(text);
    }

    /// <summary>Writes a remark; its further lines move with its first one.</summary>
    public void WriteRemark(Remark remark)
    {
        var shift = Column - remark.Column;
        var lines = remark.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        for (var i = 0; i < lines.Length; i++)
        {
            // Between skipped text and the token after it, the blanks are the author's.
            var line = remark.IsSkipped && i == lines.Length - 1 ? lines[i] : lines[i].AsSpan().TrimEnd(CharacterFacts.Blanks);
            if (i > 0)
            {
                var content = line.TrimStart(CharacterFacts.Blanks);
                NewLine(content.IsEmpty ? 0 : Math.Max(0, line.Length - content.Length + shift));
                line = content;
            }

            Write(line);
        }
    }

    public override string ToString() => _text.ToString();
}
