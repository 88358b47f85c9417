namespace AfterNato.Checks.Differences.Consequences;

/// <summary>A requirement that is covered in another way than before.</summary>
/// <param name="Requirement">Its name in the new version, or in the old one where it is gone.</param>
/// <param name="Standing">Whether it is there in both.</param>
/// <param name="Unit">The unit in which it is counted.</param>
/// <param name="Before">What is missing in the old version and from when on; null where nothing ever is, or the requirement is not there.</param>
/// <param name="After">The same in the new version.</param>
/// <param name="Unknown">Why it is unknown in one of them, as half a sentence; null where it is known.</param>
public sealed record CoverageDifference(string Requirement, DifferenceStanding Standing, string Unit, CoverageGap? Before, CoverageGap? After, string? Unknown);
