namespace AfterNato.Checks.Reforms;

/// <summary>Whether the steps of a reform have an order in which every stage is safe.</summary>
public enum OrderVerdict
{
    /// <summary>The order of the file is one.</summary>
    Declared,

    /// <summary>Another order is one.</summary>
    Found,

    /// <summary>There is none: every order was tried.</summary>
    None,

    /// <summary>No order is known to be one, and of some it is unknown.</summary>
    Unknown,

    /// <summary>There are more orders than are searched.</summary>
    NotSearched,
}
