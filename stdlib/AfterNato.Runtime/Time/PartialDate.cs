using System.Globalization;

namespace AfterNato.Runtime.Time;

/// <summary>
/// A date as precisely as it is known: a day, a month or a year. A month that is the first of something counts from its first
/// day, one that is the last of something up to its last day: what is not known is read in favour of the office being filled.
/// </summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or 0 when only the year is known.</param>
/// <param name="Day">1 to 31, or 0 when the day is not known.</param>
public readonly partial record struct PartialDate(int Year, int Month, int Day)
{
    /// <summary>The first day that it may mean.</summary>
    public DateOnly First => new(Year, Month == 0 ? 1 : Month, Day == 0 ? 1 : Day);

    /// <summary>The last day that it may mean.</summary>
    public DateOnly Last => Month == 0
        ? new(Year, 12, 31)
        : new(Year, Month, Day == 0 ? DateTime.DaysInMonth(Year, Month) : Day);

    /// <summary>The date of a day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>As it is written in a file: <c>2026-02-15</c>, <c>2026-02</c> or <c>2026</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (0, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };
}
