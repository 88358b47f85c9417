namespace AfterNato.Checks.Differences.Meaning;

/// <summary>A value: as a term, as a text, and the one thing that it names, where it is one.</summary>
internal sealed record ReadValue(Term Term, string Text, MeaningNode? Item);
