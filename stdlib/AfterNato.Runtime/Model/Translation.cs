namespace AfterNato.Runtime.Model;

/// <summary>A title or a comment in another language than the file's own.</summary>
/// <param name="Language">The code of the language (ISO 639-1), lower case.</param>
/// <param name="Text">What it says.</param>
public sealed record Translation(string Language, string Text);
