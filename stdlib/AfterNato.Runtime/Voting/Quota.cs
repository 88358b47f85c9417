using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Voting;

/// <summary>How much weight is needed. Exact: a tie at just half is no majority, and 65 % of 449 million is not rounded.</summary>
/// <param name="Basis">What the amount is counted in.</param>
/// <param name="Amount">So much weight, so large a share (from 0 to 1), or all but so much weight.</param>
/// <param name="IsStrict">Whether more than that is needed, and not at least that.</param>
public sealed record Quota(QuotaBasis Basis, Rational Amount, bool IsStrict)
{
    /// <summary>So much weight.</summary>
    public static Quota Of(Rational amount, bool isStrict = false) => new(QuotaBasis.Absolute, amount, isStrict);

    /// <summary>A share of the whole weight, from 0 to 1.</summary>
    public static Quota OfShare(Rational share, bool isStrict = false) => new(QuotaBasis.Share, share, isStrict);

    /// <summary>The whole weight but so much: «at most three against».</summary>
    public static Quota AllBut(Rational missing) => new(QuotaBasis.AllBut, missing, IsStrict: false);

    /// <summary>So much weight when all have so much together.</summary>
    public Rational In(Rational total) => Basis switch
    {
        QuotaBasis.Share => Amount * total,
        QuotaBasis.AllBut => total - Amount,
        _ => Amount,
    };
}
