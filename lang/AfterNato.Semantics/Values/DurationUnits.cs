namespace AfterNato.Semantics.Values;

/// <summary>The units of time.</summary>
public static class DurationUnits
{
    public static IReadOnlyList<string> Words { get; } = ["hours", "days", "weeks", "months", "years"];

    /// <summary>The unit for its word, one or many; null when it is none.</summary>
    public static string? Find(string word) => Words.FirstOrDefault(unit => unit == word || unit == word + "s");
}
