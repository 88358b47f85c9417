using System.Collections.Immutable;

namespace AfterNato.Checks.Comparisons;

/// <summary>An answer in words.</summary>
public static class CellProse
{
    /// <summary>What stands for no answer.</summary>
    public const string Unknown = "unknown";

    /// <summary>What stands for a question that cannot be put.</summary>
    public const string None = "–";

    /// <summary>One line for each answer, with what it is the answer of where there are several.</summary>
    public static ImmutableArray<string> Lines(ComparedCell cell) => cell switch
    {
        ComparedCell.Known known => Lines(known.Parts),
        ComparedCell.NotComparable { Parts: { IsEmpty: false } parts } => Lines(parts),
        ComparedCell.Unknown => [Unknown],
        _ => [None],
    };

    /// <summary>The same answers on one line, each once, whatever they are the answers of: two architectures may call one way of deciding by two names.</summary>
    public static string OneLine(ComparedCell cell) => cell switch
    {
        ComparedCell.Known known => OneLine(known.Parts),
        ComparedCell.NotComparable { Parts: { IsEmpty: false } parts } => OneLine(parts),
        ComparedCell.Unknown => Unknown,
        _ => None,
    };

    /// <summary>Why there is no answer that can be compared; null where there is one.</summary>
    public static string? Reason(ComparedCell cell) => cell switch
    {
        ComparedCell.Unknown unknown => unknown.Why,
        ComparedCell.NotComparable other => other.Why,
        _ => null,
    };

    private static ImmutableArray<string> Lines(ImmutableArray<CellPart> parts) => parts.Length == 1 || parts.All(part => part.Of is null)
        ? [.. parts.Select(part => part.Text)]
        : [.. parts.Select(part => $"{part.Of}: {part.Text}")];

    private static string OneLine(ImmutableArray<CellPart> parts) => string.Join("; ", parts.Select(part => part.Text).Distinct());
}
