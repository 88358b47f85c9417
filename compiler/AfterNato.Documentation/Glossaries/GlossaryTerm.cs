namespace AfterNato.Documentation.Glossaries;

/// <summary>A word of the pages, explained to somebody who reads one of them for the first time.</summary>
/// <param name="Key">The name of it in links, the same in every language.</param>
/// <param name="Name">The word.</param>
/// <param name="Meaning">What it means, in a sentence or two.</param>
public sealed record GlossaryTerm(string Key, string Name, string Meaning);
