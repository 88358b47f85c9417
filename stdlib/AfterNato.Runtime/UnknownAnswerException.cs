namespace AfterNato.Runtime;

/// <summary>A question cannot be answered within what is known or within the bounds of the work; the reason says which.</summary>
/// <param name="reason">Half a sentence that follows «unknown because».</param>
public class UnknownAnswerException(Sentence reason) : Exception(reason.ToString())
{
    /// <summary>The reason, for any language.</summary>
    public Sentence Reason => reason;
}
