using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Text;

/// <summary>The text of one `.arch` file and the name under which messages speak of it. Lines are only counted when somebody asks.</summary>
public sealed class SourceFile(string path, string text)
{
    private SourceText? _lines;

    /// <summary>The path as the user gave it, or `std/rules.arch` for the standard library.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    public SourceText Lines => _lines ??= SourceText.From(Text);

    /// <summary>How its first line ends: what is put into it ends its lines in the same way.</summary>
    public string NewLine => Text.IndexOf('\n') is > 0 and var end && Text[end - 1] == '\r' ? "\r\n" : "\n";
}
