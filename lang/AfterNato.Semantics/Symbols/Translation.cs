namespace AfterNato.Semantics.Symbols;

/// <summary>A title or a comment in another language than the file's own.</summary>
/// <param name="Language">The code of the language.</param>
/// <param name="Text">What it says.</param>
public sealed record Translation(string Language, string Text);
