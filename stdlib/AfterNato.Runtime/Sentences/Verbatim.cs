namespace AfterNato.Runtime.Sentences;

/// <summary>English text that no language says otherwise.</summary>
/// <param name="Text">The text.</param>
public sealed record Verbatim(string Text) : ISpoken
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
