namespace AfterNato.Checks.Time;

/// <summary>A question about a timeline that has no answer; the message says why.</summary>
public sealed class TimelineQuestionException(string message) : Exception(message);
