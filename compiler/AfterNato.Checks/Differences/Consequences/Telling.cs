namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Whether a finding is told, or why not.</summary>
public enum Telling
{
    /// <summary>It is told.</summary>
    Told,

    /// <summary>The file allows it.</summary>
    Allowed,

    /// <summary>The project does not want it told.</summary>
    Off,
}
