using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>The share that a member has before and after: of the power in a decision (its normalised Banzhaf index) or of a burden; zero where it has no part in it.</summary>
/// <param name="Member">The title of the member.</param>
/// <param name="Before">The share in the old version, from 0 to 1.</param>
/// <param name="After">The share in the new version, from 0 to 1.</param>
public sealed record ShareMove(string Member, Rational Before, Rational After)
{
    /// <summary>How much more it has.</summary>
    public Rational Gain => After - Before;
}
