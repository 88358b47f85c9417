using System.Text;

namespace AfterNato.CodeGeneration.Text;

/// <summary>Writes C# line by line with the right indent.</summary>
/// <param name="forReading">Whether people will read it; if not, it is written without comments, which compilers need not read.</param>
internal sealed class CodeWriter(bool forReading = true)
{
    private const int LongestRemark = 120;
    private const int LongestCall = 150;

    private readonly StringBuilder _text = new();
    private int _indent;
    private bool _isAtStart = true;

    public void Line(string text = "")
    {
        if (text.Length > 0)
            _text.Append(' ', _indent * 4).Append(text);
        _text.Append('\n');
        _isAtStart = false;
    }

    /// <summary>An expression over several lines, with what ends it.</summary>
    public void Lines(IReadOnlyList<string> lines, string tail)
    {
        for (var i = 0; i < lines.Count; i++)
            Line(i + 1 < lines.Count ? lines[i] : lines[i] + tail);
    }

    /// <summary>A call on one line or, if that is too long, with every argument on its own.</summary>
    public void Call(string head, IReadOnlyList<string> arguments, string tail)
    {
        var line = $"{head}{string.Join(", ", arguments)}{tail}";
        if (line.Length <= LongestCall)
        {
            Line(line);
            return;
        }

        Line(head);
        Indent();
        for (var i = 0; i < arguments.Count; i++)
            Line(i + 1 < arguments.Count ? $"{arguments[i]}," : arguments[i] + tail);
        Outdent();
    }

    /// <summary>The empty line between two members; none before the first.</summary>
    public void Gap()
    {
        if (!_isAtStart)
            Line();
    }

    /// <summary>A line without indent, as directives must be.</summary>
    public void Directive(string text) => _text.Append(text).Append('\n');

    /// <summary>What another writer wrote.</summary>
    public void Append(CodeWriter other) => _text.Append(other._text);

    /// <summary>Whether a line that is no comment has this word in it.</summary>
    public bool Mentions(string word) =>
        _text.ToString().Split('\n').Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && line.Contains(word, StringComparison.Ordinal));

    public void Open(string? head = null)
    {
        if (head is not null)
            Line(head);
        Line("{");
        _indent++;
        _isAtStart = true;
    }

    public void Close(string tail = "")
    {
        _indent--;
        Line("}" + tail);
    }

    public void Indent() => _indent++;

    public void Outdent() => _indent--;

    /// <summary>A documentation comment: what something is called, and what the file says about it.</summary>
    public void Summary(string text, string? remarks = null)
    {
        if (!forReading)
            return;
        Tag("summary", text);
        if (remarks is not null)
            Tag("remarks", remarks);
    }

    /// <summary>A documentation comment that is the one of the class derived from.</summary>
    public void Inherited()
    {
        if (forReading)
            Line("/// <inheritdoc/>");
    }

    /// <summary>A comment of one line.</summary>
    public void Remark(string text)
    {
        if (forReading)
            Line($"// {(text.Length > LongestRemark ? $"{CSharpText.OneLine(text[..LongestRemark])} …" : CSharpText.OneLine(text))}");
    }

    public override string ToString() => _text.ToString();

    private void Tag(string tag, string text)
    {
        var lines = text.Split('\n');
        if (lines.Length == 1)
        {
            Line($"/// <{tag}>{CSharpText.Xml(text)}</{tag}>");
            return;
        }

        Line($"/// <{tag}>");
        foreach (var line in lines)
            Line($"/// {CSharpText.Xml(line)}".TrimEnd());
        Line($"/// </{tag}>");
    }
}
