namespace AfterNato.Documentation.Languages;

/// <summary>What findings of one check are called and what they mean, to a reader who knows the subject and no programming.</summary>
/// <param name="Name">The name of the check, as files write it.</param>
/// <param name="Title">What such a finding is called.</param>
/// <param name="Meaning">One sentence on what it says.</param>
/// <param name="Caution">One on what it does not say, or on a case apart; null where there is nothing to add.</param>
public sealed record CheckText(string Name, string Title, string Meaning, string? Caution = null);
