namespace AfterNato.Runtime.Voting;

/// <summary>What becomes of the quotas when players leave.</summary>
public enum LeavingPolicy
{
    /// <summary>So much weight as before is still needed, from those who stay: whoever leaves refuses for ever.</summary>
    KeepQuotas,

    /// <summary>Quotas that are a share of the whole, or all but so much of it, are taken of what those who stay have together; others are kept.</summary>
    Recompute,

    /// <summary>The quota is lowered by the weight of whoever leaves: their consent is taken as given.</summary>
    TakeConsentAsGiven,
}
