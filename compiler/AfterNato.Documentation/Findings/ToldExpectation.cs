using AfterNato.Runtime.Sentences;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Documentation.Findings;

/// <summary>Something that the file expects, and what became of it.</summary>
/// <param name="Text">As it stands in the file.</param>
/// <param name="IsMet">Null when it could not be decided.</param>
/// <param name="Reason">Why it was not met; null when it was.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ToldExpectation(string Text, bool? IsMet, Sentence? Reason, Location Place);
