using AfterNato.Runtime.Scenarios;

namespace AfterNato.Checks.Scenarios;

/// <summary>What has become of a procedure at the end of a scenario.</summary>
/// <param name="Prospect">Whether it can succeed, and how probably.</param>
/// <param name="Since">The day since which that is so; null when it was so from the beginning.</param>
/// <param name="IsExact">Whether the changes of that day made it so; else dates of the file did, on that day or some day before it.</param>
public sealed record FinalProspect(Prospect Prospect, DateOnly? Since, bool IsExact);
