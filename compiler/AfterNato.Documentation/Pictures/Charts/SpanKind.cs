namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>What lasts for a time.</summary>
internal enum SpanKind
{
    /// <summary>Somebody holds the post.</summary>
    Held,

    /// <summary>Nobody does.</summary>
    Vacant,

    /// <summary>The usual time of a holder is not over yet.</summary>
    Expected,

    /// <summary>The usual time of the holder is over, and the file names nobody who follows.</summary>
    Over,

    /// <summary>The file does not say.</summary>
    Unknown,
}
