namespace AfterNato.Documentation;

/// <summary>An architecture of which a site tells.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="AsOf">The day at which it is looked at.</param>
/// <param name="SourceHash">The SHA-256 of all that it is written from.</param>
public sealed record DescribedArchitecture(string Name, DateOnly AsOf, string SourceHash);
