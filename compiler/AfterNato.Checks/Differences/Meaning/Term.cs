using System.Collections.Immutable;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>A value as something that can be compared between two architectures: what it names is a node, not a name.</summary>
/// <param name="Word">What it does, or the value that it is; empty where it only names.</param>
/// <param name="Of">What it names; null where it names nothing.</param>
/// <param name="Parts">The terms that it consists of.</param>
/// <param name="IsUnordered">Whether their order says nothing.</param>
internal sealed record Term(string Word, MeaningNode? Of, ImmutableArray<Term> Parts, bool IsUnordered = false)
{
    /// <summary>Everything that is named in it.</summary>
    public IEnumerable<MeaningNode> Named => Parts.SelectMany(part => part.Named).Concat(Of is null ? [] : [Of]);

    public static Term Saying(string word, params ReadOnlySpan<Term> parts) => new(word, null, [.. parts]);

    public static Term Set(string word, IEnumerable<Term> parts) => new(word, null, [.. parts], IsUnordered: true);

    public static Term Naming(MeaningNode node) => new("", node, []);
}
