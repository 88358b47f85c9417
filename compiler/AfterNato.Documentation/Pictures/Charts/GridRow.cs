using System.Collections.Immutable;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>A row of answers.</summary>
/// <param name="Label">What is asked.</param>
/// <param name="Cells">An answer for each column.</param>
internal sealed record GridRow(string Label, ImmutableArray<GridCell> Cells)
{
    /// <summary>What it belongs to, said once above the rows of it; null for nothing.</summary>
    public string? Group { get; init; }

    /// <summary>More about what is asked; null for nothing.</summary>
    public string? Detail { get; init; }
}
