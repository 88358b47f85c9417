using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Reforms;

/// <summary>What becomes of an invariant at a stage of a reform.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title for readers.</param>
/// <param name="Standing">Whether it holds.</param>
/// <param name="Why">Why it does not, is unknown or says nothing, as half a sentence; null where it holds.</param>
public sealed record InvariantAnswer(string Name, string Title, InvariantStanding Standing, Sentence? Why)
{
    /// <summary>Whether it is true, for whatever reason.</summary>
    public bool IsTrue => Standing is InvariantStanding.Holds or InvariantStanding.Vacuous;

    internal static InvariantAnswer Of(Invariant invariant, Situation situation)
    {
        try
        {
            var claim = invariant.ClaimAt(situation);
            if (!claim.Holds)
                return new(invariant.Name, invariant.Title, InvariantStanding.Fails, ReasonProse.Of(claim.Reasons));
            return claim.IsVacuous
                ? new(invariant.Name, invariant.Title, InvariantStanding.Vacuous, Empty(claim.EmptySets))
                : new(invariant.Name, invariant.Title, InvariantStanding.Holds, null);
        }
        catch (UnknownAnswerException unknown)
        {
            return new(invariant.Name, invariant.Title, InvariantStanding.Unknown, unknown.Reason);
        }
    }

    private static Sentence Empty(ImmutableArray<string> sets) =>
        Sentence.Of(sets.Length, $"{Code.All(sets)} has no members on this day", $"{Code.All(sets)} have no members on this day");
}
