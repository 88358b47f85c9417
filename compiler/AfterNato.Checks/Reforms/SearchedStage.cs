using System.Collections.Immutable;

namespace AfterNato.Checks.Reforms;

/// <summary>What may be said of a stage in the search for an order.</summary>
/// <param name="Standing">Whether it is safe.</param>
/// <param name="Steps">Whether each step can be taken at it, by its place; of those that are done nothing is asked.</param>
internal sealed record SearchedStage(StageStanding Standing, ImmutableArray<StepStanding> Steps);
