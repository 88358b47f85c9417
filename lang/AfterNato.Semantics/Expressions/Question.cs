namespace AfterNato.Semantics.Expressions;

/// <summary>Something that a condition can ask.</summary>
/// <param name="Written">How it is written, with the names of what it takes.</param>
/// <param name="Answer">What it answers.</param>
public sealed record Question(string Written, string Answer)
{
    /// <summary>Its word: `count` of `count(S)`.</summary>
    public string Word => Written[..Written.IndexOf('(', StringComparison.Ordinal)];
}
