using AfterNato.Checks.Findings;
using AfterNato.Checks.Reforms;
using AfterNato.Runtime;
using AfterNato.Runtime.Claims;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Withdrawals;

/// <summary>What the file says must hold, and no longer does.</summary>
internal static class InvariantConsequences
{
    public static IEnumerable<Consequence> Of(Comparing comparing) =>
        comparing.Architecture.Invariants.Where(invariant => comparing.Before.AnswerOf(invariant).IsTrue).Select(invariant => Of(invariant, comparing)).OfType<Consequence>();

    private static Consequence? Of(Invariant invariant, Comparing comparing)
    {
        var after = comparing.After.AnswerOf(invariant);
        return after.Standing switch
        {
            InvariantStanding.Fails => new(ConsequenceKind.InvariantFails, Layer.Invariants, Gravity.Breaks, invariant, $"`{invariant.Name}` no longer holds: {Why(invariant, comparing)}."),
            InvariantStanding.Unknown => new(ConsequenceKind.InvariantFails, Layer.Invariants, Gravity.Undecided, invariant, $"Whether `{invariant.Name}` still holds is unknown: {after.Why}."),
            _ => null,
        };
    }

    // What nobody can adopt, anybody «can block»: that it cannot succeed is the reason, and not whoever comes first.
    private static string Why(Invariant invariant, Comparing comparing)
    {
        var reasons = comparing.After.Of(invariant).ClaimAt(comparing.After.Situation).Reasons;
        var names = reasons.SelectMany(reason => Lost(reason, comparing)).Distinct().ToList();
        var others = reasons.RemoveAll(reason => Lost(reason, comparing).Any());
        string[] why =
        [
            .. names.Count == 0 ? Array.Empty<string>() : [$"{Prose.Quoted(names)} can no longer succeed, and what cannot succeed, anybody can block"],
            .. others.IsEmpty ? Array.Empty<string>() : [ReasonProse.Of(others).ToString()],
        ];
        return string.Join("; ", why);
    }

    private static IEnumerable<string> Lost(Reason reason, Comparing comparing) => reason.Holds && reason.Source.StartsWith("can_block", StringComparison.Ordinal)
        ? reason.Mentions.OfType<Procedure>().Where(procedure => IsLost(procedure, comparing)).Select(procedure => procedure.Name)
        : [];

    private static bool IsLost(Procedure procedure, Comparing comparing)
    {
        try
        {
            return !comparing.After.CanSucceed(procedure);
        }
        catch (UnknownAnswerException)
        {
            // Then it is told as whoever can block it.
            return false;
        }
    }
}
