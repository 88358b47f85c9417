namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>From a first day to a last one.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Tip">More about it.</param>
internal sealed record Span(DateOnly From, DateOnly To, SpanKind Kind, string Text, string Tip);
