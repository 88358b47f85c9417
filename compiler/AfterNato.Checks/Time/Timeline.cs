using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Checks.Time;

/// <summary>What happens in an architecture as time passes, by the dates of the file and the changes of a scenario.</summary>
public sealed class Timeline
{
    private Timeline(Situation start, Scenario? scenario)
    {
        Start = start;
        Scenario = scenario;
        Events = [.. Collected()];
    }

    /// <summary>The architecture on the first day.</summary>
    public Situation Start { get; }

    /// <summary>The scenario in which it is looked at; null for the architecture as it is.</summary>
    public Scenario? Scenario { get; }

    /// <summary>The last day.</summary>
    public DateOnly End { get; private init; }

    /// <summary>What was so already on the first day, and what happens after it up to the last one, in the order of time.</summary>
    public ImmutableArray<TimelineEvent> Events { get; private init; }

    /// <summary>What cannot be told, and why, in sentences.</summary>
    public ImmutableArray<string> Unknowns { get; private set; } = [];

    /// <summary>How many posts are vacant, and when.</summary>
    public VacancyCurve Curve { get; private init; } = new([], []);

    /// <summary>What is supposed about the days on which posts fall vacant, as sentences.</summary>
    public ImmutableArray<string> Assumptions => [.. Start.Architecture.Commands.SelectMany(command => command.Lapses).Where(lapse => lapse.First <= End).Select(lapse => lapse.Assumption.ToString())];

    /// <summary>The timeline of an architecture, or of what a scenario makes of it.</summary>
    /// <param name="unchanged">The architecture as the file has it.</param>
    /// <param name="scenario">A scenario of it every change of which can happen; null for none.</param>
    /// <param name="question">What part is asked for.</param>
    /// <exception cref="QuestionException">The last day lies before the first, or there are too many dates.</exception>
    public static Timeline Of(Architecture unchanged, Scenario? scenario, TimelineQuestion question)
    {
        var from = question.From ?? (scenario?.Changes.Select(change => (DateOnly?)change.Day).Min() is { } first && first < unchanged.AsOf ? first : unchanged.AsOf);
        var whole = Of(unchanged, scenario, from);
        var to = question.To ?? whole.End;
        if (to < from)
            throw new QuestionException(FormattableString.Invariant($"The last day, {to:yyyy-MM-dd}, lies before the first, {from:yyyy-MM-dd}."));
        return new(whole, to, VacancyCurve.Between(whole.Start.Architecture, from, to, question));
    }

    /// <summary>Everything from a day on, without counting vacant posts.</summary>
    internal static Timeline Of(Architecture unchanged, Scenario? scenario, DateOnly from)
    {
        var timeline = new Timeline((scenario is null ? unchanged : unchanged.In(scenario)).At(from), scenario);
        return new(timeline, timeline.Events.IsEmpty ? from : timeline.Events[^1].Day, timeline.Curve);
    }

    private Timeline(Timeline whole, DateOnly end, VacancyCurve curve)
    {
        Start = whole.Start;
        Scenario = whole.Scenario;
        End = end;
        Events = [.. whole.Events.Where(happening => happening.Day <= end)];
        Unknowns = whole.Unknowns;
        Curve = curve;
    }

    private IOrderedEnumerable<TimelineEvent> Collected()
    {
        var (architecture, from) = (Start.Architecture, Start.Date);
        List<TimelineEvent> events =
        [
            .. PostEvents.Of(architecture, from),
            .. StaffEvents.Of(architecture, from),
            .. MissionEvents.Of(architecture, from),
            .. architecture.Organisations.SelectMany(organisation => Known(organisation, $"who belongs to {organisation.Title}", () => MembershipEvents.Of(organisation, from).Concat(MembershipEvents.Homes(organisation, Start)))),
            .. architecture.Requirements.SelectMany(requirement => Known(requirement, $"whether {requirement.Title} is covered", () => CoverageEvents.Of(requirement, Start))),
            .. Scenario?.Changes.OfType<FigureChange>().Where(change => change.Day > from).Select(change => new TimelineEvent(change.Day, TimelineKind.FigureChanges, change.Carrier, $"{change.Sentence}.", change.Origin) { With = [change.Fact] }) ?? [],
        ];
        return events.OrderBy(happening => happening.Day).ThenByDescending(happening => happening.IsStanding).ThenBy(happening => happening.Kind).ThenBy(happening => happening.Subject.Index);
    }

    private List<TimelineEvent> Known(Element subject, string what, Func<IEnumerable<TimelineEvent>> events)
    {
        try
        {
            return [.. events()];
        }
        catch (UnknownAnswerException unknown)
        {
            Unknowns = Unknowns.Add($"It is unknown {what} as time passes: {unknown.Message}.");
            return [];
        }
    }
}
