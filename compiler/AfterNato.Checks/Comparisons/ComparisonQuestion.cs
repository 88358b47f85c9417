using System.Collections.Immutable;

using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Checks.Comparisons;

/// <summary>What is asked of every architecture in a comparison.</summary>
/// <param name="Topics">What about, in the words of `ask`, each once, in the order in which it is to be answered.</param>
/// <param name="Without">The member without which coverage is asked besides; null for the largest supplier of each architecture.</param>
public sealed record ComparisonQuestion(ImmutableArray<string> Topics, string? Without = null)
{
    /// <summary>Every word of `ask`, in the order of the vocabulary.</summary>
    public static ImmutableArray<string> AllTopics { get; } = Kinds.Named("comparison").Clauses.Single(clause => clause.Phrase == "ask").Words;
}
