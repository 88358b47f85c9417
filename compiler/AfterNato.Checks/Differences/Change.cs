namespace AfterNato.Checks.Differences;

/// <summary>One thing that two versions of an architecture say differently.</summary>
/// <param name="Kind">The kind of what says it: `organisation`, `step`.</param>
/// <param name="Subject">Its name in the new version, or in the old one where it is gone.</param>
/// <param name="Clause">The words of the clause, or the name of the fact; empty for the bare value of a block and for what is there or not as a whole.</param>
/// <param name="Before">What the old version says; null where it says nothing.</param>
/// <param name="After">What the new version says; null where it says nothing.</param>
/// <param name="Sentence">The same as a sentence.</param>
public sealed record Change(string Kind, string Subject, string Clause, string? Before, string? After, string Sentence)
{
    /// <summary>What it says, where the declaration around it is new or gone as a whole.</summary>
    public string Said { get; init; } = "";
}
