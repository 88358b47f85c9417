namespace AfterNato.Compiler.Projects;

/// <summary>How grave the findings of one check are in a project.</summary>
public enum Level
{
    /// <summary>They are not told, only counted.</summary>
    Off,

    /// <summary>They are notes.</summary>
    Note,

    /// <summary>They are warnings.</summary>
    Warning,

    /// <summary>They are errors.</summary>
    Error,
}
