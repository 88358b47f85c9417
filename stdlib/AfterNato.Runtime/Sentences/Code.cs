namespace AfterNato.Runtime.Sentences;

/// <summary>What stands in a file, or would have to, as it stands there; every language writes it so.</summary>
/// <param name="Text">The text.</param>
public sealed record Code(string Text) : ISpoken
{
    /// <summary>The text between backticks.</summary>
    public override string ToString() => $"`{Text}`";

    /// <summary>All of them, the last after «and».</summary>
    public static Listing All(IEnumerable<string> texts) => Listing.Of(texts.Select(text => (Sentence)$"{new Code(text)}"));
}
