using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>What became of a total that payers are to share.</summary>
public abstract record AllocationOutcome
{
    private AllocationOutcome()
    {
    }

    /// <summary>It is divided.</summary>
    /// <param name="Shares">What each payer bears, exact; together the total.</param>
    /// <param name="Multiple">What every payer that is at no limit bears for one unit of its key.</param>
    public sealed record Divided(ImmutableArray<Rational> Shares, Rational Multiple) : AllocationOutcome;

    /// <summary>No division keeps to every limit.</summary>
    /// <param name="Conflict">Why.</param>
    public sealed record Impossible(AllocationConflict Conflict) : AllocationOutcome;
}
