namespace AfterNato.Runtime.Scenarios;

/// <summary>A change that cannot happen on its day.</summary>
/// <param name="Change">The change.</param>
/// <param name="Reason">Why, as a sentence without its end.</param>
public sealed record Obstacle(Change Change, Sentence Reason);
