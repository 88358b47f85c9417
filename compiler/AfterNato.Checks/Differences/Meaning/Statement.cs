namespace AfterNato.Checks.Differences.Meaning;

/// <summary>One thing that a declaration says. A clause with a list makes one statement for each of its items.</summary>
/// <param name="Subject">Who says it.</param>
/// <param name="Phrase">The words of the clause, or the name of the fact; empty for the bare value of a block.</param>
/// <param name="Whole">All of it, to be compared.</param>
/// <param name="Topic">What it is for.</param>
/// <param name="Value">Its value for readers; empty where the phrase says it all.</param>
/// <param name="Following">What follows on, for readers; empty where nothing does.</param>
internal sealed record Statement(MeaningNode Subject, string Phrase, Term Whole, Topic Topic, string Value, string Following = "")
{
    /// <summary>Its value with what follows on.</summary>
    public string Text => Following.Length == 0 ? Value : Value.Length == 0 ? Following : $"{Value} {Following}";

    /// <summary>The fact whose figure it gives; null for any other clause.</summary>
    public MeaningNode? Fact { get; init; }

    /// <summary>Which item of a list it is about; null where it is no list, or the item is worked out.</summary>
    public MeaningNode? Item { get; init; }

    /// <summary>Whether it is one of perhaps many of the same phrase.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether no clause says it, but where something stands.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Whether it names several things, so that where one of them stands in it can tell it from the others.</summary>
    public bool TellsApart { get; } = Whole.Named.Distinct().Skip(1).Any();

    /// <summary>What it says, without those who are compared: the words of the vocabulary, or that a fact is given.</summary>
    public string Key => Fact is null ? Phrase : "";
}
