using AfterNato.Checks.Findings;
using AfterNato.Checks.Scenarios;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Scenarios;
using AfterNato.Runtime.Time;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Time;

/// <summary>A mission that runs, or is to run, on a day after its mandate has expired.</summary>
public sealed class MissionOutlivesMandateCheck : CheckOf<Mission>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN7006", "MissionOutlivesMandate", Severity.Warning, "A mission that goes on after its mandate has expired.");

    public override string RangesOver => "missions that last and whose mandate expires";

    protected override IEnumerable<Mission> Subjects(Situation situation) =>
        situation.Architecture.Missions.Where(mission => mission.MandateExpires is not null && (Lasts(mission, situation.Date) || IsOpenedAgain(mission)));

    private static bool Lasts(Mission mission, DateOnly date) => mission.Periods.Any(period => period.Until is not { } until || until.Last >= date);

    private static bool IsOpenedAgain(Mission mission) =>
        !mission.Architecture.IsPlayed && mission.Architecture.Scenarios.Any(scenario => scenario.Changes.OfType<Opening>().Any(opening => opening.Mission == mission));

    protected override Sentence Question(Mission subject) => $"{subject} ends with its mandate";

    protected override IEnumerable<Finding> Examine(Mission subject, Situation situation)
    {
        if (subject.MandateExpires is not { } expires)
            yield break;
        if (Mandates.FirstWithout(subject, situation.Date) is { } day)
        {
            // An end that is known to the year may lie before the mandate expires.
            if (subject.Periods.Where(period => period.Contains(day)).All(period => period.Until is { } until && until.First <= expires.Last) && subject.Period.Until is { } end)
                throw new UnknownAnswerException($"of the mission only {end} is known as its end, and the mandate expires {On(expires)}");
            yield return Found(subject, day, expires, Said(subject, day, expires, situation.Date), Severity.Warning, null);
            yield break;
        }

        foreach (var scenario in ScenarioEnds.Of(situation))
        {
            var changed = (Mission)scenario.Played.Result.Elements[subject.Index];
            if (Mandates.FirstWithout(changed, situation.Date) is { } later)
                yield return Found(subject, later, expires, $"{subject} runs on {later} in the scenario {scenario:name}, and its mandate expires {On(expires)}.", Severity.Information, scenario);
        }
    }

    private static Sentence Said(Mission mission, DateOnly day, PartialDate expires, DateOnly date)
    {
        if (day == date)
            return $"{mission} is still running, and its mandate expired {On(expires)}.";
        return mission.Period.Until is { } until
            ? (Sentence)$"{mission} goes on until {until}, and its mandate expires {On(expires)}: it has none from {day} on."
            : $"{mission} has no end, and its mandate expires {On(expires)}: it has none from {day} on.";
    }

    private Finding Found(Mission mission, DateOnly day, PartialDate expires, Sentence message, Severity severity, Scenario? scenario) => new(
        Descriptor, mission, message, mission.Declaration.Clause("mandate")?.Origin ?? mission.Declaration.Origin)
    {
        Severity = severity,
        Witness =
        [
            WitnessPart.One("from", Text(day)),
            WitnessPart.One("expires", expires.ToString()),
            .. mission.Mandate is { } mandate ? [WitnessPart.One("mandate", mandate.Name)] : Array.Empty<WitnessPart>(),
            .. scenario is { } played ? [WitnessPart.One("scenario", played.Name)] : Array.Empty<WitnessPart>(),
        ],
        Related = mission.Declaration.Clause("until") is { } until ? [new RelatedPlace(until.Origin, $"the end of the mission is said here")] : [],
        Sources = Evidence.Of(mission),
        Hint = $"Let the mission end by then with `until`, or, if the mandate has been renewed, say until when with `expires`.",
    };

    private static Sentence On(PartialDate date) => date is { Month: > 0, Day: > 0 } ? (Sentence)$"on {date}" : $"in {date}";

    private static string Text(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");
}
