namespace AfterNato.Checks.Differences.Consequences;

/// <summary>An expectation of a file that is met in one version and not in the other, or that only one of them has.</summary>
/// <param name="Text">As it stands in the file.</param>
/// <param name="Standing">Whether it is there in both.</param>
/// <param name="Before">Whether the old version meets it; null where that is unknown or the old version does not have it.</param>
/// <param name="After">Whether the new version meets it; null where that is unknown or the new version does not have it.</param>
/// <param name="Reason">Why it is not met in the new version; null where it is, or is gone.</param>
public sealed record ExpectationDifference(string Text, DifferenceStanding Standing, bool? Before, bool? After, string? Reason)
{
    /// <summary>Whether one version extends the file of the other, which expects this of itself: it is not inherited, and therefore neither lost nor new.</summary>
    public bool IsOfExtended { get; init; }

    /// <summary>Whether the words are the same and ask for something else, because an invariant that they name does.</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether something that the old version met is met no longer, or expected no longer.</summary>
    public bool IsLost => !IsOfExtended && Standing != DifferenceStanding.Added && Before == true && (After != true || IsOther);
}
