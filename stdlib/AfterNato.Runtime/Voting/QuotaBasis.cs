namespace AfterNato.Runtime.Voting;

/// <summary>What a quota is counted in.</summary>
public enum QuotaBasis
{
    /// <summary>An amount of weight.</summary>
    Absolute,

    /// <summary>A share of the whole weight.</summary>
    Share,

    /// <summary>The whole weight but so much.</summary>
    AllBut,
}
