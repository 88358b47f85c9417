namespace AfterNato.Syntax.Formatting;

/// <summary>
/// A piece of a gap that is no blank: its characters, the column in which it begins, and how many line breaks stand before it.
/// It is a comment, or text that the parser skipped.
/// </summary>
internal readonly record struct Remark(string Text, int Column, int LinesBefore, bool IsSkipped = false)
{
    /// <summary>Whether it runs to the end of its line, so that nothing can follow it there.</summary>
    public bool EndsLine => !IsSkipped && Text.StartsWith("//", StringComparison.Ordinal);

    public bool SpansLines => Text.AsSpan().IndexOfAny('\n', '\r') >= 0;
}
