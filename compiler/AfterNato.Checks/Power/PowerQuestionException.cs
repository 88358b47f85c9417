namespace AfterNato.Checks.Power;

/// <summary>A question about power names something that is not there or has no part in the decision; the message says what there is.</summary>
/// <param name="message">Sentences for whoever asks.</param>
public sealed class PowerQuestionException(string message) : Exception(message);
