using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Time;

/// <summary>Which missions run as time passes, and whose mandate is then over.</summary>
internal static class MissionEvents
{
    public static IEnumerable<TimelineEvent> Of(Architecture architecture, DateOnly from) => architecture.Missions.SelectMany(mission => Of(mission, from).Concat(MandateOf(mission, from)));

    private static IEnumerable<TimelineEvent> Of(Mission mission, DateOnly from)
    {
        foreach (var day in mission.Periods.SelectMany(period => period.Turns()).Where(day => day > from).Distinct().Order())
        {
            var (was, now) = (mission.IsRunningAt(day.AddDays(-1)), mission.IsRunningAt(day));
            if (now && !was)
                yield return new(day, TimelineKind.MissionBegins, mission, $"{mission} begins.", mission.Declaration.Clause("since")?.Origin ?? mission.Declaration.Origin);
            else if (was && !now)
                yield return new(day, TimelineKind.MissionEnds, mission, $"{mission} ends.", mission.Declaration.Clause("until")?.Origin ?? mission.Declaration.Origin);
        }
    }

    private static IEnumerable<TimelineEvent> MandateOf(Mission mission, DateOnly from)
    {
        if (mission.MandateExpires is { } expires && Mandates.FirstWithout(mission, from) is { } day)
        {
            yield return new(day, TimelineKind.MandateOver, mission, $"{mission} runs without a mandate: it had one until {expires}.", mission.Declaration.Clause("mandate")?.Origin ?? mission.Declaration.Origin)
            {
                With = [.. mission.Mandate is { } mandate ? new Element[] { mandate } : []],
                IsStanding = day == from,
            };
        }
    }
}
