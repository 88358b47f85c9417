namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>What takes part in a conflict.</summary>
public enum ConflictClauseKind
{
    /// <summary>A cap.</summary>
    Cap,

    /// <summary>A floor.</summary>
    Floor,

    /// <summary>A key of zero, by which a payer bears its floor and no more.</summary>
    Key,
}
