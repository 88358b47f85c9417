namespace AfterNato.Checks.Power;

/// <summary>How a game was computed.</summary>
/// <param name="Name">The way.</param>
/// <param name="Why">Why that way was chosen.</param>
public sealed record EngineUsed(string Name, string Why);
