namespace AfterNato.Runtime.Sentences;

/// <summary>A word of the language in which files are written, such as a kind of decision; documents write it in that of their readers.</summary>
/// <param name="Text">The word.</param>
public sealed record Word(string Text) : ISpoken
{
    /// <summary>The word as it stands in files.</summary>
    public override string ToString() => Text;
}
