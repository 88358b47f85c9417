namespace AfterNato.Runtime.Sentences;

/// <summary>A title or a word of a file that belongs to nothing with a translation: a seat, a unit.</summary>
/// <param name="Text">The title.</param>
public sealed record Titled(string Text) : ISpoken
{
    /// <summary>The title.</summary>
    public override string ToString() => Text;
}
