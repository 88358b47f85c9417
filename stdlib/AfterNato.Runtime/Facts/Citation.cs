namespace AfterNato.Runtime.Facts;

/// <summary>That a source says so.</summary>
/// <param name="Source">The source.</param>
/// <param name="IsUnverified">Whether the figure was taken from memory of the source and not read in it again.</param>
public sealed record Citation(Source Source, bool IsUnverified);
