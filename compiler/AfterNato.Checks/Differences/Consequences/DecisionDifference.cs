using System.Collections.Immutable;

using AfterNato.Checks.Power;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>What has become of the power in a procedure that is there in both versions; every figure exact, or unknown.</summary>
/// <param name="Procedure">The procedure in the new version.</param>
/// <param name="Before">Its figures in the old version.</param>
/// <param name="After">Its figures in the new version.</param>
/// <param name="Moves">Who has more of the power than before, or less, the largest moves first; nothing where either side is unknown.</param>
public sealed record DecisionDifference(Procedure Procedure, ComparedDecision Before, ComparedDecision After, ImmutableArray<ShareMove> Moves)
{
    /// <summary>Who is thought to be in which role of it, as «Belgium as `victim`»; empty where that makes no difference.</summary>
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>Whether it can succeed on one side and not on the other, or that is known on one side alone.</summary>
    public bool IsProspectChanged => Differ(Before.CanSucceed, After.CanSucceed);

    /// <summary>Whether another number of members is enough to block it.</summary>
    public bool IsBlockingNumberChanged => Differ(Before.BlockingNumber, After.BlockingNumber);

    /// <summary>Whether there is another number of smallest ways to block it.</summary>
    public bool IsBlockingChanged => Differ(Before.BlockingCoalitions, After.BlockingCoalitions);

    /// <summary>Whether it is adopted with another probability.</summary>
    public bool IsAdoptionChanged => Differ(Before.Adoption, After.Adoption);

    /// <summary>Whether there is anything to tell.</summary>
    public bool IsNone => !IsProspectChanged && !IsBlockingNumberChanged && !IsBlockingChanged && !IsAdoptionChanged && Moves.IsEmpty;

    // That something is unknown for one reason or for another is no difference.
    private static bool Differ<T>(Answer<T> before, Answer<T> after) => (before.Reason is null || after.Reason is null) && !before.Equals(after);
}
