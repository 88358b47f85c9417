namespace AfterNato.Runtime.Sentences;

/// <summary>A role of those whom a decision is about: victim, aggressor, candidate.</summary>
/// <param name="Name">What the file calls it.</param>
public sealed record RoleName(string Name) : ISpoken
{
    /// <summary>The name, without an article.</summary>
    public override string ToString() => Name;
}
