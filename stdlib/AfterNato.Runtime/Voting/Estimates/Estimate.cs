namespace AfterNato.Runtime.Voting.Estimates;

/// <summary>One figure that is not exact, and between what it is.</summary>
/// <param name="Value">The estimate, from 0 to 1.</param>
/// <param name="Low">The lower end of its interval, zero or more.</param>
/// <param name="High">The upper end of its interval, at most one.</param>
public readonly record struct Estimate(double Value, double Low, double High);
