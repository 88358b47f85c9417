using System.Text;

namespace AfterNato.CodeGeneration.Text;

/// <summary>Writes C# line by line with the right indent.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    public void Line(string text = "")
    {
        if (text.Length > 0)
            _text.Append(' ', _indent * 4).Append(text);
        _text.Append('\n');
    }

    /// <summary>A line without indent, as directives must be.</summary>
    public void Directive(string text) => _text.Append(text).Append('\n');

    public void Open(string? head = null)
    {
        if (head is not null)
            Line(head);
        Line("{");
        _indent++;
    }

    public void Close(string tail = "")
    {
        _indent--;
        Line("}" + tail);
    }

    public void Indent() => _indent++;

    public void Outdent() => _indent--;

    /// <summary>A documentation comment.</summary>
    public void Summary(string text) => Line($"/// <summary>{CSharpText.Comment(text)}</summary>");

    public override string ToString() => _text.ToString();
}
