using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Checks.Scenarios;

/// <summary>What the changes of one day cause: the day with them compared with the same day without them.</summary>
/// <param name="Played">The day and its changes.</param>
/// <param name="New">Findings that are new.</param>
/// <param name="Gone">Findings that are gone.</param>
/// <param name="Changed">Findings that say something else than before.</param>
/// <param name="Vetoes">Who can stop what alone, where that changes.</param>
/// <param name="Prospects">Procedures that can now succeed or no longer can.</param>
/// <param name="Vacant">Posts that are now vacant.</param>
/// <param name="Held">Posts that are no longer vacant.</param>
/// <param name="Shortfalls">Commands that now have less staff than they need.</param>
public sealed record DayEffects(
    PlayedDay Played,
    ImmutableArray<Finding> New,
    ImmutableArray<Finding> Gone,
    ImmutableArray<ChangedFinding> Changed,
    ImmutableArray<VetoShift> Vetoes,
    ImmutableArray<ProspectShift> Prospects,
    ImmutableArray<Post> Vacant,
    ImmutableArray<Post> Held,
    ImmutableArray<Shortfall> Shortfalls)
{
    /// <summary>Changes of the day that nobody could decide.</summary>
    public ImmutableArray<UndecidableChange> Undecidable { get; init; } = [];

    /// <summary>Whether nothing follows from what happens.</summary>
    public bool AreNone => New.IsEmpty && Gone.IsEmpty && Changed.IsEmpty && Vetoes.IsEmpty && Prospects.IsEmpty && Vacant.IsEmpty && Held.IsEmpty && Shortfalls.IsEmpty;

    internal DayEffects Graded(Func<Finding, Finding?> grade) => this with
    {
        New = [.. New.Select(grade).OfType<Finding>()],
        Gone = [.. Gone.Select(grade).OfType<Finding>()],
        Changed = [.. Changed.SelectMany(pair => grade(pair.Before) is { } before && grade(pair.After) is { } after ? new[] { new ChangedFinding(before, after) } : [])],
    };
}
