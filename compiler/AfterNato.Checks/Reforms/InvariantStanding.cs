namespace AfterNato.Checks.Reforms;

/// <summary>What becomes of an invariant at a stage of a reform.</summary>
public enum InvariantStanding
{
    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It holds, but only because there is nobody whom it speaks of.</summary>
    Vacuous,

    /// <summary>It does not hold.</summary>
    Fails,

    /// <summary>It cannot be decided.</summary>
    Unknown,

    /// <summary>Something that it speaks of is not there.</summary>
    Unasked,
}
