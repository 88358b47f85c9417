namespace AfterNato.Checks.Withdrawals;

/// <summary>A part of an architecture in which a withdrawal shows.</summary>
public enum Layer
{
    /// <summary>Procedures, and the bodies that vote.</summary>
    Decisions,

    /// <summary>Posts, and who commands.</summary>
    Commands,

    /// <summary>Where commands lie.</summary>
    Headquarters,

    /// <summary>Who works in commands.</summary>
    Staff,

    /// <summary>Operations and activities.</summary>
    Missions,

    /// <summary>What is needed and pledged.</summary>
    Capabilities,

    /// <summary>Who pays.</summary>
    Burdens,

    /// <summary>Organisations, and what they do together.</summary>
    Networks,

    /// <summary>What the file says must hold.</summary>
    Invariants,
}
