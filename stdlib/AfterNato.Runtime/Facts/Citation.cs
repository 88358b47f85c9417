namespace AfterNato.Runtime.Facts;

/// <summary>That a source says so.</summary>
/// <param name="Source">The source.</param>
/// <param name="IsUnverified">Whether the figure was taken from memory of the source and not read in it again.</param>
public sealed record Citation(Source Source, bool IsUnverified)
{
    /// <summary>What keeps it from being relied on: `unverified`, where nobody read it again or the source is graded so; `estimate`; null when nothing does.</summary>
    public string? Weakness => IsUnverified || Source.Grade == "unverified" ? "unverified" : Source.Grade == "estimate" ? "estimate" : null;
}
