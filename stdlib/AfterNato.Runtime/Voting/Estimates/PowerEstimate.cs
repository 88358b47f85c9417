using System.Collections.Immutable;

namespace AfterNato.Runtime.Voting.Estimates;

/// <summary>
/// Figures of a game that are not exact. Nothing falls back to an estimate by itself: whoever shows one asked for it, and says so.
/// </summary>
/// <param name="Question">What is estimated.</param>
/// <param name="Method">How it is estimated.</param>
/// <param name="Interval">What the intervals promise, each by itself.</param>
/// <param name="Values">One figure for each player; one alone where the question is about all together.</param>
/// <param name="Samples">How many random samples were drawn; null where nothing is left to chance.</param>
/// <param name="Seed">What the random numbers start from: the same seed gives the same figures on every machine; null where nothing is left to chance.</param>
public sealed record PowerEstimate(string Question, string Method, string Interval, ImmutableArray<Estimate> Values, int? Samples = null, ulong? Seed = null);
