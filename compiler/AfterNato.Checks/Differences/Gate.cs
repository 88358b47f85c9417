namespace AfterNato.Checks.Differences;

/// <summary>What a new version may not bring.</summary>
public enum Gate
{
    /// <summary>Nobody may be able to stop alone what they could not stop before.</summary>
    NoNewVeto,

    /// <summary>There may be no error that was not there, and none that has become one.</summary>
    NoNewError,

    /// <summary>There may be no warning or error that was not there, and none that has become one.</summary>
    NoNewWarning,

    /// <summary>What the old version expects and meets, the new one must expect and meet.</summary>
    NoLostExpectation,

    /// <summary>There may be no difference in meaning at all.</summary>
    NoDifference,
}
