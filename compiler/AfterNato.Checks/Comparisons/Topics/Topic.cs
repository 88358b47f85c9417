namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>What is asked about one word of `ask`.</summary>
internal abstract class Topic
{
    /// <summary>The word.</summary>
    public abstract string Word { get; }

    /// <summary>Puts the questions to all architectures.</summary>
    public abstract ComparedSection Answer(Compared compared);
}
