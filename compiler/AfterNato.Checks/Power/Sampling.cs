namespace AfterNato.Checks.Power;

/// <summary>How estimates are drawn.</summary>
/// <param name="Samples">How many random coalitions, or orders of joining, are drawn; at least one.</param>
/// <param name="Seed">What the random numbers start from: the same seed gives the same figures on every machine.</param>
public sealed record Sampling(int Samples, ulong Seed);
