namespace AfterNato.Checks.Questions;

/// <summary>A question about an architecture that cannot be asked: it names what is not there, or asks for what makes no sense.</summary>
public sealed class QuestionException : Exception
{
    /// <summary>What only whoever asked reads, in the language in which it was asked.</summary>
    /// <param name="message">What is wrong with it, and what could be asked, in sentences.</param>
    public QuestionException(string message)
        : base(message) => Reason = Sentence.Verbatim(message);

    private QuestionException(Sentence reason)
        : base(reason.ToString()) => Reason = reason;

    /// <summary>What is wrong with it, for any language.</summary>
    public Sentence Reason { get; }

    /// <summary>What documents tell as well.</summary>
    public static QuestionException Because(Sentence reason) => new(reason);
}
