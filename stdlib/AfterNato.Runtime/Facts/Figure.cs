using System.Collections.Immutable;

using AfterNato.Runtime.Model;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Facts;

/// <summary>One value of a fact, with the date that it speaks about and the sources that say so.</summary>
/// <param name="Value">The value.</param>
/// <param name="AsOf">The date that it speaks about; null when the file does not say.</param>
/// <param name="Citations">Who says so.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record Figure(Value Value, PartialDate? AsOf, ImmutableArray<Citation> Citations, Origin Origin)
{
    /// <summary>The day on which a scenario sets it, before which there is no such figure; null for a figure of the file.</summary>
    public DateOnly? SetOn { get; init; }
}
