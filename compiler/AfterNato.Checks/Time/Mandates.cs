using AfterNato.Runtime.Commands;

namespace AfterNato.Checks.Time;

/// <summary>Missions against their mandates.</summary>
internal static class Mandates
{
    /// <summary>The first day, from one on, on which a mission runs and its mandate is over, if it lasts as long as it may; null where there is none.</summary>
    public static DateOnly? FirstWithout(Mission mission, DateOnly from)
    {
        if (mission.MandateExpires is not { } expires || expires.Last == DateOnly.MaxValue)
            return null;
        var first = expires.Last.AddDays(1);
        first = first > from ? first : from;
        return mission.Periods.SelectMany(period => period.Turns()).Where(day => day > first).Distinct().Order().Prepend(first).Where(mission.IsRunningAt).Cast<DateOnly?>().FirstOrDefault();
    }
}
