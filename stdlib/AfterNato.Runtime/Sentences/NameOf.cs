using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Sentences;

/// <summary>Something by the name that the file gives it.</summary>
/// <param name="Element">What it is.</param>
public sealed record NameOf(Element Element) : ISpoken
{
    /// <summary>The name between backticks.</summary>
    public override string ToString() => $"`{Element.Name}`";
}
