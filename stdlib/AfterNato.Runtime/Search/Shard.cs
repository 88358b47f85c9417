namespace AfterNato.Runtime.Search;

/// <summary>Every n-th candidate, for dividing a search among several machines.</summary>
/// <param name="Number">Which of them, from 1.</param>
/// <param name="Count">How many there are.</param>
public sealed record Shard(int Number, int Count)
{
    /// <summary>Everything.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Whether the candidate of this number, from 0, belongs to it.</summary>
    public bool Has(int candidate) => candidate % Count == Number - 1;

    /// <summary>How many of so many candidates belong to it.</summary>
    public int SizeOf(int candidates) => (candidates - Number + Count) / Count;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Number}/{Count}");
}
