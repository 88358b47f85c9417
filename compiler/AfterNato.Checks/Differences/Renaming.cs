namespace AfterNato.Checks.Differences;

/// <summary>Something that has another name and is otherwise the same.</summary>
/// <param name="Kind">The word of its kind.</param>
/// <param name="Before">Its name in the old version.</param>
/// <param name="After">Its name in the new version.</param>
public sealed record Renaming(string Kind, string Before, string After);
