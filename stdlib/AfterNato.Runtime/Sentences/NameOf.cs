using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Sentences;

/// <summary>Something by the name that the file gives it.</summary>
/// <param name="Element">What it is.</param>
/// <param name="IsBare">Whether English sentences hold it without backticks.</param>
public sealed record NameOf(Element Element, bool IsBare = false) : ISpoken
{
    /// <summary>The name between backticks.</summary>
    public override string ToString() => IsBare ? Element.Name : $"`{Element.Name}`";
}
