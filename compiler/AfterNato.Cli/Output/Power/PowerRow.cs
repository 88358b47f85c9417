namespace AfterNato.Cli.Output.Power;

/// <summary>One answer as a row of a table that holds them all.</summary>
/// <param name="Question">What is asked, by the key of the JSON document.</param>
/// <param name="Value">The exact answer; empty when it is unknown.</param>
internal sealed record PowerRow(string Question, string Value)
{
    /// <summary>Of whom, of which size or at which probability it is asked.</summary>
    public string Of { get; init; } = "";

    /// <summary>The title of the member of whom it is asked.</summary>
    public string Title { get; init; } = "";

    /// <summary>The nearest decimal of a fraction.</summary>
    public string Decimal { get; init; } = "";

    /// <summary>Why the answer is unknown; null when it is known.</summary>
    public string? Unknown { get; init; }
}
