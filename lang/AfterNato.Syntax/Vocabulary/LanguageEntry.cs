namespace AfterNato.Syntax.Vocabulary;

/// <summary>A language of titles and comments.</summary>
/// <param name="Code">The code that stands before a title, lower case (ISO 639-1).</param>
/// <param name="Name">Its English name.</param>
public sealed record LanguageEntry(string Code, string Name);
