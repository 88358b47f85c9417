namespace AfterNato.Checks.Questions;

/// <summary>A question about an architecture that cannot be asked: it names what is not there, or asks for what makes no sense.</summary>
/// <param name="message">What is wrong with it, and what could be asked, in sentences.</param>
public sealed class QuestionException(string message) : Exception(message);
