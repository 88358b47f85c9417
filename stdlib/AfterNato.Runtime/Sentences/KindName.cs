namespace AfterNato.Runtime.Sentences;

/// <summary>A kind of declaration: a member, a body, a burden.</summary>
/// <param name="Kind">The word with which declarations of the kind begin.</param>
public sealed record KindName(string Kind) : ISpoken
{
    /// <summary>The word.</summary>
    public override string ToString() => Kind;
}
