using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Time;

/// <summary>How many posts are vacant on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Posts">The posts of the staff that have lapsed, for each command or member of the curve.</param>
/// <param name="All">These together; null where they are counted in different units.</param>
/// <param name="Offices">How many posts that have names are vacant. Whether they are part of the staff the file does not say: they are not added.</param>
public sealed record VacancyPoint(DateOnly Day, ImmutableArray<Quantity> Posts, Quantity? All, int Offices);
