using System.Collections.Immutable;

namespace AfterNato.Checks.Comparisons;

/// <summary>An answer in words.</summary>
public static class CellProse
{
    /// <summary>What stands for a question that cannot be put.</summary>
    public static Sentence None { get; } = $"–";

    /// <summary>The answers in a cell, those that cannot be compared included; none where there are none.</summary>
    public static ImmutableArray<CellPart> PartsOf(ComparedCell cell) => cell switch
    {
        ComparedCell.Known known => known.Parts,
        ComparedCell.NotComparable other => other.Parts,
        _ => [],
    };

    /// <summary>One line for each answer, with what it is the answer of where there are several.</summary>
    public static ImmutableArray<Sentence> Lines(ComparedCell cell) => PartsOf(cell) switch
    {
        [] => [cell switch { ComparedCell.Unknown => (Sentence)$"unknown", ComparedCell.NotDeclared => $"not declared", _ => None }],
        [var only] => [only.Text],
        var parts => [.. parts.Select(part => part.Line)],
    };

    /// <summary>Why there is no answer that can be compared; null where there is one.</summary>
    public static Sentence? Reason(ComparedCell cell) => cell switch
    {
        ComparedCell.Unknown unknown => unknown.Why,
        ComparedCell.NotDeclared silent => silent.Why,
        ComparedCell.NotComparable other => other.Why,
        _ => null,
    };
}
