using AfterNato.Runtime.Model;

namespace AfterNato.Documentation.Languages.Speech;

/// <summary>A piece of a sentence as readers see it.</summary>
/// <param name="Text">The text.</param>
public sealed record SaidPart(string Text)
{
    /// <summary>Whether it is text of a file.</summary>
    public bool IsCode { get; init; }

    /// <summary>Whether it is English in whatever language the sentence is.</summary>
    public bool IsEnglish { get; init; }

    /// <summary>What it is the name of; null where it is no name.</summary>
    public Element? Names { get; init; }
}
