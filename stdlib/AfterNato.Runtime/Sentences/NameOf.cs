using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Sentences;

/// <summary>Something by the name that the file gives it.</summary>
/// <param name="Element">What it is.</param>
/// <param name="IsBare">Whether it is a name like any other, which nothing marks as one of the file.</param>
public sealed record NameOf(Element Element, bool IsBare) : ISpoken
{
    /// <summary>The name, between backticks where it is marked.</summary>
    public override string ToString() => IsBare ? Element.Name : $"`{Element.Name}`";
}
