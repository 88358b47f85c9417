namespace AfterNato.Runtime.Sentences;

/// <summary>Words that are spoken of, between quotation marks.</summary>
/// <param name="Words">The words.</param>
public sealed record Quoted(Sentence Words) : ISpoken
{
    /// <summary>The words between quotation marks.</summary>
    public override string ToString() => $"«{Words}»";
}
