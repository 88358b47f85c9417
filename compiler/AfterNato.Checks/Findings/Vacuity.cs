using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Findings;

/// <summary>Says that a condition is what it should be only because there is nobody whom it speaks of.</summary>
public static class Vacuity
{
    /// <summary>The code, the same for invariants and expectations.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new(
        "AN9021", "Vacuous", Severity.Warning, "A condition that is met only because the sets that it goes through are empty.");

    /// <summary>What to do.</summary>
    public static Sentence Hint => $"Do not read this as a yes. Check the sets, their dates and the date of the architecture.";

    /// <summary>What is wrong with an expectation that was met so.</summary>
    public static Sentence MessageOfExpectation(ImmutableArray<string> emptySets) => $"This expectation is met only because {Empty(emptySets)}.";

    internal static Finding Of(Invariant invariant, ImmutableArray<string> emptySets, Origin origin) =>
        new(Descriptor, invariant, $"{invariant:name} holds only because {Empty(emptySets)}.", origin)
        {
            Verdict = Verdict.Vacuous,
            Witness = [WitnessPart.One("invariant", invariant.Name), WitnessPart.Many("emptySets", emptySets)],
            Hint = Hint,
        };

    private static Sentence Empty(ImmutableArray<string> sets) => Sentence.Of(
        sets.Length,
        $"it speaks of nobody: {Code.All(sets)} has no members on this day",
        $"it speaks of nobody: {Code.All(sets)} have no members on this day");
}
