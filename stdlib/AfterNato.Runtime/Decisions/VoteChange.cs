namespace AfterNato.Runtime.Decisions;

/// <summary>How one seat votes otherwise than before.</summary>
public enum VoteChange
{
    /// <summary>Somebody who voted against votes for.</summary>
    AgainstToFor,

    /// <summary>Somebody who voted against stays away.</summary>
    AgainstToAbsent,

    /// <summary>Somebody who stayed away votes for.</summary>
    AbsentToFor,
}
