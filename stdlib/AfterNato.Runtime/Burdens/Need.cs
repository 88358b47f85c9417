using System.Collections.Immutable;

using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Burdens;

/// <summary>An amount that is needed for a time.</summary>
/// <param name="Quantity">How much, more than zero, in the unit of the capability.</param>
/// <param name="Period">From when to when.</param>
/// <param name="Citations">Who says so.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record Need(Quantity Quantity, Period Period, ImmutableArray<Citation> Citations, Origin Origin);
