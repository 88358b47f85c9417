using System.Collections.Immutable;

namespace AfterNato.Checks.Comparisons;

/// <summary>One question and the answers of all architectures.</summary>
/// <param name="Key">The question for programs, the same whatever is compared: <c>decisions/spending/veto</c>.</param>
/// <param name="Question">The question for people, in a few words.</param>
/// <param name="Direction">Which answer is better.</param>
/// <param name="Cells">The answers, in the order of the architectures.</param>
public sealed record ComparedRow(string Key, Sentence Question, Direction Direction, ImmutableArray<ComparedCell> Cells)
{
    /// <summary>What the question is about within its section, such as one kind of decision; null where the section is about one thing.</summary>
    public Sentence? Group { get; init; }

    /// <summary>Whether a reader who reads little should read this.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Whether its answers are sentences about how something is done, which stand below a table and not in it.</summary>
    public bool IsTold { get; init; }

    /// <summary>The question with what it is about.</summary>
    public Sentence FullQuestion => Group is null ? Question : $"{Group}: {Question}";
}
