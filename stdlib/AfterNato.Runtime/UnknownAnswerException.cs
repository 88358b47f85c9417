namespace AfterNato.Runtime;

/// <summary>A question cannot be answered within what is known or within the bounds of the work; the message says which.</summary>
/// <param name="reason">Half a sentence that follows «unknown because».</param>
public class UnknownAnswerException(string reason) : Exception(reason);
