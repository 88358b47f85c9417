namespace AfterNato.Checks.Reforms;

/// <summary>Somebody asked about a reform that is not there; the message says so in the user's words.</summary>
public sealed class ReformQuestionException(string message) : Exception(message);
