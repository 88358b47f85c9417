using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Time;

/// <content>
/// Dates in conditions. What is only known to the month or the year may be any day of it: a comparison has an answer where every such day
/// gives the same one.
/// </content>
public readonly partial record struct PartialDate
{
    // More than the days of the whole calendar; what is added to a date must also fit a number of C#.
    private static readonly Rational MostDays = 4_000_000;

    private bool IsDay => Day > 0;

    /// <summary>Whether the left one is earlier.</summary>
    /// <exception cref="UnknownAnswerException">They are not known precisely enough.</exception>
    public static bool operator <(PartialDate left, PartialDate right) =>
        left.Last < right.First || (left.First >= right.Last ? false : throw Undecided(left, right));

    /// <summary>Whether the left one is later.</summary>
    /// <exception cref="UnknownAnswerException">They are not known precisely enough.</exception>
    public static bool operator >(PartialDate left, PartialDate right) => right < left;

    /// <summary>Whether the left one is not later.</summary>
    /// <exception cref="UnknownAnswerException">They are not known precisely enough.</exception>
    public static bool operator <=(PartialDate left, PartialDate right) =>
        left.Last <= right.First || (left.First > right.Last ? false : throw Undecided(left, right));

    /// <summary>Whether the left one is not earlier.</summary>
    /// <exception cref="UnknownAnswerException">They are not known precisely enough.</exception>
    public static bool operator >=(PartialDate left, PartialDate right) => right <= left;

    /// <summary>Whether both are the same day.</summary>
    /// <exception cref="UnknownAnswerException">They are not known precisely enough.</exception>
    public static bool AreSameDay(PartialDate left, PartialDate right)
    {
        if (left.IsDay && right.IsDay)
            return left == right;
        return left.Last < right.First || right.Last < left.First ? false : throw Undecided(left, right);
    }

    /// <summary>The later of two.</summary>
    /// <exception cref="UnknownAnswerException">They are not known precisely enough.</exception>
    public static PartialDate Max(PartialDate one, PartialDate other) => one >= other ? one : other;

    /// <summary>The earlier of two.</summary>
    /// <exception cref="UnknownAnswerException">They are not known precisely enough.</exception>
    public static PartialDate Min(PartialDate one, PartialDate other) => one <= other ? one : other;

    /// <summary>The days from another date to this one, less than none if the other one is later.</summary>
    /// <exception cref="UnknownAnswerException">One of them is not known to the day.</exception>
    public Duration Since(PartialDate other) => new(DayOf(this).DayNumber - DayOf(other).DayNumber, "days");

    /// <summary>The date so much later. A month after the last day of January is the last day of February.</summary>
    /// <exception cref="UnknownAnswerException">The date is not known to the day, the time is no whole number of days or months, or the calendar ends before.</exception>
    public PartialDate Plus(Duration time)
    {
        var start = DayOf(this);
        var count = time.Base;
        if (!count.IsWhole)
            throw new UnknownAnswerException($"a date moves by whole days and months alone, and not by {time}");
        if (count > MostDays || count < -MostDays)
            throw OutsideCalendar(time);
        try
        {
            return Of(time.IsInMonths ? start.AddMonths((int)count.Numerator) : start.AddDays((int)count.Numerator));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw OutsideCalendar(time);
        }
    }

    /// <summary>The date so much earlier.</summary>
    /// <exception cref="UnknownAnswerException">As for <see cref="Plus"/>.</exception>
    public PartialDate Minus(Duration time) => Plus(-time);

    private UnknownAnswerException OutsideCalendar(Duration time) => new($"{this} and {time} lead out of the calendar");

    private static DateOnly DayOf(PartialDate date) => date.IsDay ? date.First : throw new UnknownAnswerException($"{date} is not known to the day");

    private static UnknownAnswerException Undecided(PartialDate left, PartialDate right) =>
        new($"{left} and {right} are not both known to the day");
}
