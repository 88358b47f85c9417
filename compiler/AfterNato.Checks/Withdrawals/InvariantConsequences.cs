using AfterNato.Checks.Reforms;
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
            InvariantStanding.Fails => new(ConsequenceKind.InvariantFails, Layer.Invariants, Gravity.Breaks, invariant, $"`{invariant.Name}` no longer holds: {after.Why}."),
            InvariantStanding.Unknown => new(ConsequenceKind.InvariantFails, Layer.Invariants, Gravity.Undecided, invariant, $"Whether `{invariant.Name}` still holds is unknown: {after.Why}."),
            _ => null,
        };
    }
}
