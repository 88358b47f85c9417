namespace AfterNato.Checks.Reforms;

/// <summary>Whether a step of a reform can be taken at the stage before it.</summary>
public enum StepStanding
{
    /// <summary>It can: what decides it can succeed, or nothing is said of what decides it.</summary>
    Open,

    /// <summary>It cannot: what decides it is not there, or fails whoever consents.</summary>
    Closed,

    /// <summary>It cannot be told whether what decides it can succeed.</summary>
    Unknown,
}
