namespace AfterNato.Checks.Withdrawals;

/// <summary>How grave a consequence of a withdrawal is, the gravest first.</summary>
public enum Gravity
{
    /// <summary>Something that worked no longer does.</summary>
    Breaks,

    /// <summary>Whether it still works is unknown. This is never counted as working.</summary>
    Undecided,

    /// <summary>It still works, with less to rest on.</summary>
    Weakens,

    /// <summary>Something is otherwise than before.</summary>
    Changes,
}
