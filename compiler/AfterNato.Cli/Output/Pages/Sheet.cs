using System.Collections.Immutable;

namespace AfterNato.Cli.Output.Pages;

/// <summary>A table for people to read, whether on a terminal or in a document.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Header">The names of the columns.</param>
/// <param name="Rows">The rows; what has none is not printed as a table.</param>
internal sealed record Sheet(string Title, ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>Whether all columns but the first hold figures, which stand one under the other.</summary>
    public bool HasFigures { get; init; }

    /// <summary>Whether cells hold texts of several lines, so that a terminal has to break them.</summary>
    public bool IsWide { get; init; }

    /// <summary>The row that adds the others up; null where nothing is added up.</summary>
    public ImmutableArray<string>? Sum { get; init; }

    /// <summary>What has to be said about it, in sentences.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Whether there is nothing to print.</summary>
    public bool IsEmpty => Rows.IsEmpty && Notes.IsEmpty;
}
