using System.Collections.Immutable;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>A row of what lasts.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Spans">What lasts from when to when.</param>
internal sealed record SpanRow(string Label, ImmutableArray<Span> Spans)
{
    /// <summary>Numbers on single days.</summary>
    public ImmutableArray<(DateOnly Day, string Text)> Points { get; init; } = [];
}
