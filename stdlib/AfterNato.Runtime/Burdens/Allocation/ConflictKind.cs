namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>Which sums contradict each other where a total cannot be divided.</summary>
public enum ConflictKind
{
    /// <summary>One payer must bear more than it may.</summary>
    CapBelowFloor,

    /// <summary>Together, payers must bear more than the total.</summary>
    FloorsAboveTotal,

    /// <summary>Together, payers may not bear as much as the total.</summary>
    CapsBelowTotal,
}
