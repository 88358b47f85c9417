using System.Collections.Immutable;

using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>A row of bars.</summary>
/// <param name="Label">Whom it is about.</param>
/// <param name="Cells">A bar for each column.</param>
internal sealed record BarRow(string Label, ImmutableArray<BarCell> Cells)
{
    public Mark Mark { get; init; }

    /// <summary>Whether it stands for several that have no row of their own.</summary>
    public bool IsTogether { get; init; }
}
