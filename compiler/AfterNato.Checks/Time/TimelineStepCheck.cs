using AfterNato.Checks.Findings;
using AfterNato.Checks.Scenarios;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Scenarios;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Time;

/// <summary>What becomes vacant, under-staffed, homeless or uncovered in a scenario, in the order of time, in one finding; what does so anyhow is left out.</summary>
public sealed class TimelineStepCheck : CheckOf<Scenario>
{
    private const int Shown = 8;

    private static readonly TimelineKind[] Losses =
        [TimelineKind.PostVacant, TimelineKind.PostsLapse, TimelineKind.UnderMinimum, TimelineKind.CommandDissolved, TimelineKind.Homeless, TimelineKind.Uncovered, TimelineKind.MandateOver];

    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN7004", "TimelineStep", Severity.Information, "What becomes vacant, under-staffed, homeless or uncovered in a scenario, in the order of time.");

    public override string RangesOver => "scenarios that change something";

    public override bool IsAboutScenarios => true;

    protected override IEnumerable<Scenario> Subjects(Situation situation) => situation.Architecture.Scenarios.Where(scenario => !scenario.Changes.IsEmpty);

    protected override Sentence Question(Scenario subject) => $"anything becomes vacant, under-staffed or uncovered in {subject:name}";

    protected override IEnumerable<Finding> Examine(Scenario subject, Situation situation)
    {
        // What cannot happen has a finding of its own.
        if (!ScenarioEnds.Of(situation).Contains(subject))
            yield break;

        // What changes on the first day is to be seen as a change.
        var first = subject.Changes.Min(change => change.Day);
        var from = first > situation.Date ? situation.Date : first > DateOnly.MinValue ? first.AddDays(-1) : first;
        var timeline = Timeline.Of(subject.Architecture, subject, from);
        var anyhow = Timeline.Of(subject.Architecture, null, from).Events.SelectMany(Identities).ToHashSet();
        var steps = timeline.Events.Where(step => Losses.Contains(step.Kind) && !step.IsStanding && !Identities(step).All(anyhow.Contains)).ToList();
        if (steps.Count > 0)
            yield return Found(subject, timeline, steps);
        if (!timeline.Doubts.IsEmpty)
            yield return Undecided(subject, Question(subject), new UnknownAnswerException(timeline.Doubts[0]));
    }

    private Finding Found(Scenario scenario, Timeline timeline, List<TimelineEvent> steps)
    {
        var (from, to) = (steps[0].Day, steps[^1].Day);
        var time = from == to ? (Sentence)$"On {from}" : $"From {from} to {to}";
        var counts = Listing.Of(Counts(timeline, steps));
        var assumptions = steps.SelectMany(step => step.Assumptions).Distinct().ToList();
        var message = assumptions.Count == 0
            ? (Sentence)$"{time}, {counts} in {scenario:name}."
            : $"{time}, {counts} in {scenario:name}, if tours end as the file supposes.";

        // How many posts lapse, and from when to when, is said already.
        var listed = steps.Where(step => step.Kind != TimelineKind.PostsLapse).Select(step => (Sentence)$"{step.Day}: {step.Sentence}").ToList();
        var more = listed.Count > Shown ? $"And {listed.Count - Shown} more." : Sentence.Empty;
        return new Finding(Descriptor, scenario, message, scenario.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.One("first", Text(from)),
                WitnessPart.One("last", Text(to)),
                WitnessPart.Many("steps", steps.Select(step => $"{Text(step.Day)} {step.Kind} {step.Subject.Name}")),
                WitnessPart.Many("concerns", steps.Select(step => step.Subject.Name).Distinct()),
                .. assumptions.Count == 0 ? Array.Empty<WitnessPart>() : [WitnessPart.Many("assumptions", assumptions.Select(assumption => assumption.ToString()))],
            ],
            Shown = Sentence.Joined([.. listed.Take(Shown), more, assumptions.Count == 0 ? Sentence.Empty : Supposed(assumptions)]),
            Sources = Evidence.Of(steps.Select(step => step.Subject).Append(scenario)),
            Hint = $"{new Code($"afternato timeline FILE --scenario {scenario.Name}")} tells all of it, day by day.",
        };
    }

    private static IEnumerable<Sentence> Counts(Timeline timeline, List<TimelineEvent> steps)
    {
        var lapses = steps.Where(step => step.Kind == TimelineKind.PostsLapse).Select(step => (Command)step.Subject).Distinct().SelectMany(command => command.Lapses)
            .Where(lapse => !lapse.Command.IsDissolvedAt(timeline.End)).GroupBy(lapse => lapse.Posts.Unit)
            .Select(alike => alike.First().Posts with { Amount = alike.Aggregate(Rational.Zero, (sum, lapse) => sum + lapse.VacantAt(timeline.End)) })
            .Where(posts => posts.Amount > Rational.Zero);
        foreach (var posts in lapses)
            yield return posts.Amount == Rational.One ? (Sentence)$"{posts} falls vacant as tours end" : $"{posts} fall vacant as tours end";
        foreach (var (kind, one, several) in Words)
        {
            var count = steps.Where(step => step.Kind == kind).SelectMany(step => kind == TimelineKind.Homeless ? step.With.OfType<Command>().Prepend(step.Subject) : [step.Subject]).Distinct().Count();
            if (count > 0)
                yield return count == 1 ? one : several(count);
        }
    }

    private static readonly (TimelineKind Kind, Sentence One, Func<int, Sentence> Several)[] Words =
    [
        (TimelineKind.PostVacant, $"1 post with a name falls vacant", count => $"{count} posts with names fall vacant"),
        (TimelineKind.UnderMinimum, $"1 command falls under the staff that it needs", count => $"{count} commands fall under the staff that they need"),
        (TimelineKind.CommandDissolved, $"1 command is dissolved", count => $"{count} commands are dissolved"),
        (TimelineKind.Homeless, $"1 headquarters comes to lie outside of its organisation", count => $"{count} headquarters come to lie outside of their organisation"),
        (TimelineKind.Uncovered, $"1 requirement is no longer covered", count => $"{count} requirements are no longer covered"),
        (TimelineKind.MandateOver, $"1 mission outlives its mandate", count => $"{count} missions outlive their mandates"),
    ];

    private static Sentence Supposed(List<Sentence> assumptions) => assumptions.Count switch
    {
        1 => assumptions[0],
        2 => $"{assumptions[0]} 1 more assumption of this kind is in it.",
        var count => $"{assumptions[0]} {count - 1} more assumptions of this kind are in it.",
    };

    // The headquarters of one host are told of together; which they are hangs on which of them still stand.
    private static IEnumerable<(TimelineKind, int, DateOnly)> Identities(TimelineEvent step) =>
        (step.Kind == TimelineKind.Homeless ? step.With.OfType<Command>().Prepend(step.Subject) : [step.Subject]).Select(subject => (step.Kind, subject.Index, step.Day));

    private static string Text(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");
}
