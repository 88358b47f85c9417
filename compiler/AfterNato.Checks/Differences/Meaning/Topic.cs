namespace AfterNato.Checks.Differences.Meaning;

/// <summary>What a statement of a file is for.</summary>
internal enum Topic
{
    /// <summary>It changes what the architecture is.</summary>
    Meaning,

    /// <summary>It says how that is known.</summary>
    Knowledge,

    /// <summary>It says what checking the file must show.</summary>
    Expectation,

    /// <summary>It is there for readers.</summary>
    Wording,
}
