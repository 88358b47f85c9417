namespace AfterNato.Runtime.Scenarios;

/// <summary>Whether a procedure can succeed, given who refuses.</summary>
public enum ProspectKind
{
    /// <summary>It can.</summary>
    Open,

    /// <summary>Whether it can depends on whom it is about.</summary>
    Depends,

    /// <summary>It cannot, whatever everybody else says.</summary>
    Closed,

    /// <summary>It could not be decided. This is never counted as open.</summary>
    Unknown,
}
