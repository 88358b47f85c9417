namespace AfterNato.Documentation.Languages;

/// <content>What is told of several architectures beside each other.</content>
public abstract partial class Language
{
    /// <summary>One of several architectures beside each other, as a title.</summary>
    public abstract string Comparison { get; }

    /// <summary>The title of a site of several architectures.</summary>
    public abstract string ComparedArchitectures(int count);

    /// <summary>What keeps them from being wholly comparable.</summary>
    public abstract string KnowBefore { get; }

    public abstract string InWhatTheyDiffer { get; }

    public abstract string AtLeastAsGood { get; }

    /// <summary>The title of what is asked in one word of `ask`.</summary>
    public abstract string Topic(string topic);
}
