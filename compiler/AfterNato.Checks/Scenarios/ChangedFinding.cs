using AfterNato.Checks.Findings;

namespace AfterNato.Checks.Scenarios;

/// <summary>What one check says of one thing on a day, where it said something else before.</summary>
public sealed record ChangedFinding(Finding Before, Finding After)
{
    /// <summary>Whether only numbers are others: when a member leaves, every «each of 32 members» becomes «each of 31».</summary>
    public bool IsCountedAnew => Words(Before) == Words(After);

    private static string Words(Finding finding) => string.Concat(finding.Message.ToString().Where(character => !char.IsAsciiDigit(character)));
}
