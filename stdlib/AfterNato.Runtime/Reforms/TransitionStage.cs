using System.Collections.Immutable;

namespace AfterNato.Runtime.Reforms;

/// <summary>A reform with some of its steps done.</summary>
/// <param name="Done">The places of these steps, from zero, the lowest first.</param>
/// <param name="Architecture">The architecture as it then is; null where there can be no such stage.</param>
/// <param name="Obstacles">Why there can be none, a sentence each.</param>
/// <param name="Unasked">The invariants that say nothing at this stage, because something they speak of is not there: their names, and that of what is not there.</param>
public sealed record TransitionStage(
    ImmutableArray<int> Done, Architecture? Architecture, ImmutableArray<string> Obstacles, ImmutableDictionary<string, string> Unasked);
