namespace AfterNato.Checks.Commands;

/// <summary>Whether somebody is in an office.</summary>
internal enum Incumbency
{
    /// <summary>The file names who.</summary>
    Held,

    /// <summary>Nobody.</summary>
    Vacant,

    /// <summary>The file speaks of nobody who would hold it on this day.</summary>
    Unknown,
}
