using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Checks.Comparisons;

/// <summary>Which procedures stand for which decision.</summary>
internal static class ServedDecisions
{
    private static readonly ImmutableArray<string> Words = Kinds.Named("procedure").Clauses.Single(clause => clause.Phrase == "serves").Words;

    /// <summary>What is said where there is none.</summary>
    public static Sentence Nothing { get; } = $"No procedure of any file says what it `serves`, so that no decision of one stands for a decision of another.";

    /// <summary>What any of the architectures decides, in the words of `serves` and their order.</summary>
    public static IEnumerable<string> Of(Compared compared) => Words.Where(word => compared.Architectures.Any(architecture => In(architecture, word).Count > 0));

    /// <summary>The procedures of an architecture that stand for a decision.</summary>
    public static List<Procedure> In(ComparedArchitecture architecture, string word) =>
        [.. architecture.Situation.Architecture.Procedures.Where(procedure => procedure.Serves.Contains(word))];

    /// <summary>An answer for each procedure that stands for a decision, together in one cell.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="word">The decision.</param>
    /// <param name="answer">What is to be told of one procedure.</param>
    public static ComparedCell Each(ComparedArchitecture architecture, string word, Func<Procedure, ComparedCell> answer)
    {
        var procedures = In(architecture, word);
        return procedures.Count == 0 ? new ComparedCell.NotComparable($"no procedure `serves` it") : JoinedCells.Of(procedures, answer);
    }
}
