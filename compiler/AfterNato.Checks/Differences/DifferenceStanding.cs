namespace AfterNato.Checks.Differences;

/// <summary>What became of something between two versions.</summary>
public enum DifferenceStanding
{
    /// <summary>It is there in both, and is not the same.</summary>
    Changed,

    /// <summary>It is there in the new one alone.</summary>
    Added,

    /// <summary>It is there in the old one alone.</summary>
    Removed,
}
