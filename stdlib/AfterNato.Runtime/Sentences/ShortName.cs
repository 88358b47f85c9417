using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Sentences;

/// <summary>Something in as few letters as a table has room for; documents write its title.</summary>
/// <param name="Element">What it is.</param>
public sealed record ShortName(Element Element) : ISpoken
{
    /// <summary>The name that the file gives it: <c>FR</c>.</summary>
    public override string ToString() => Element.Name;
}
