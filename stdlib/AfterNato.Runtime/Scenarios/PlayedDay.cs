using System.Collections.Immutable;

namespace AfterNato.Runtime.Scenarios;

/// <summary>A day of a scenario on which something changes.</summary>
/// <param name="Day">The day.</param>
/// <param name="Changes">What changes, in the order of the file.</param>
/// <param name="Before">This day without these changes: only those of earlier days have been made.</param>
/// <param name="After">This day with them.</param>
public sealed record PlayedDay(DateOnly Day, ImmutableArray<Change> Changes, Situation Before, Situation After);
