namespace AfterNato.Checks.Findings;

/// <summary>What a check answers. It never answers with a bare yes or no.</summary>
public enum Verdict
{
    /// <summary>It was tried in every case, and it holds.</summary>
    Holds,

    /// <summary>It does not hold, and a witness shows it.</summary>
    Violated,

    /// <summary>It could not be decided, and the finding says why. This is never counted as holding.</summary>
    Unknown,

    /// <summary>There was nothing to try it on.</summary>
    Vacuous,
}
