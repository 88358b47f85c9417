using System.Collections.Immutable;

using AfterNato.Runtime.Voting;

namespace AfterNato.Checks.Power;

/// <summary>How a game was computed.</summary>
/// <param name="Name">The way.</param>
/// <param name="Why">Why that way was chosen.</param>
/// <param name="Others">The ways that come first where they apply, and why they do not.</param>
public sealed record EngineUsed(string Name, Sentence Why, ImmutableArray<ConsideredWay> Others);
