using AfterNato.Runtime;

namespace AfterNato.Checks.Power;

/// <summary>What a question came to: an answer, or the reason why there is none.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
public abstract record Answer<T>
{
    private Answer()
    {
    }

    /// <summary>Why the answer is unknown; null when it is known.</summary>
    public Sentence? Reason => (this as Unknown)?.Why;

    internal static Answer<T> To(Func<T> question)
    {
        try
        {
            return new Known(question());
        }
        catch (UnknownAnswerException exception)
        {
            return new Unknown(exception.Reason);
        }
    }

    /// <summary>What the answer is in the one case and in the other.</summary>
    public TResult Match<TResult>(Func<T, TResult> known, Func<Sentence, TResult> unknown) => this switch
    {
        Known answer => known(answer.Value),
        Unknown none => unknown(none.Why),
        _ => throw new InvalidOperationException("An answer is known or unknown."),
    };

    /// <summary>The answer to a question about this answer.</summary>
    public Answer<TNext> Then<TNext>(Func<T, TNext> question) =>
        Match(value => Answer<TNext>.To(() => question(value)), why => new Answer<TNext>.Unknown(why));

    /// <summary>An answer.</summary>
    public sealed record Known(T Value) : Answer<T>;

    /// <summary>No answer.</summary>
    /// <param name="Why">Half a sentence that follows «unknown because».</param>
    public sealed record Unknown(Sentence Why) : Answer<T>;
}
