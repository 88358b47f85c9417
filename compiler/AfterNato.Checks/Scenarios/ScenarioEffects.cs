using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Checks.Withdrawals;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Scenarios;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Scenarios;

/// <summary>A scenario played in the order of its days: what each day causes, and what is the case at the end.</summary>
public sealed class ScenarioEffects
{
    private ScenarioEffects(Scenario scenario, Situation end, ImmutableArray<DayEffects> days, ImmutableArray<FinalProspect> prospects)
    {
        Scenario = scenario;
        End = end;
        Days = days;
        Prospects = prospects;
    }

    public Scenario Scenario { get; }

    /// <summary>The day at which everything has happened.</summary>
    public Situation End { get; }

    public ImmutableArray<DayEffects> Days { get; }

    /// <summary>What has become of each procedure.</summary>
    public ImmutableArray<FinalProspect> Prospects { get; }

    /// <summary>What the scenario supposes about the days on which posts fall vacant, as sentences.</summary>
    public IEnumerable<Sentence> Assumptions => End.Architecture.Commands.SelectMany(command => command.Lapses).Select(lapse => lapse.Assumption);

    /// <summary>The posts that nobody holds at the end.</summary>
    public IEnumerable<Post> Vacant => End.Architecture.Posts.Where(post => post.IsVacantAt(End.Date));

    /// <summary>The commands with less staff than they need at the end.</summary>
    public IEnumerable<Shortfall> Shortfalls => Shortfall.On(End);

    /// <summary>Plays a scenario every change of which can happen.</summary>
    public static ScenarioEffects Of(Scenario scenario)
    {
        var days = scenario.Played.Days.Select(day => EffectsOf(scenario, day)).ToImmutableArray();
        var end = scenario.Architecture.In(scenario).Now;
        return new(scenario, end, days, [.. scenario.Architecture.Procedures.Select(procedure => FinalOf(scenario, procedure, end))]);
    }

    /// <summary>The same with other findings: what comes and goes is each time what this gives for it, or left out when it gives nothing.</summary>
    public ScenarioEffects Graded(Func<Finding, Finding?> grade) => new(Scenario, End, [.. Days.Select(day => day.Graded(grade))], Prospects);

    private static FinalProspect FinalOf(Scenario scenario, Procedure procedure, Situation end)
    {
        var final = Prospect.Of(scenario, procedure, end, withProbability: true);
        var later = end;
        foreach (var earlier in scenario.Played.Days.Reverse().SelectMany(day => new[] { day.After, day.Before }).Append(scenario.Architecture.Now))
        {
            if (Prospect.Of(scenario, procedure, earlier).Kind != final.Kind)
                return new(final, later.Date, earlier.Date == later.Date);
            later = earlier;
        }

        return new(final, null, true);
    }

    private static DayEffects EffectsOf(Scenario scenario, PlayedDay day)
    {
        var before = FindingsOn(day.Before);
        var after = FindingsOn(day.After);
        var (gone, added) = (before.ExceptBy(after.Select(Identity), Identity).ToList(), after.ExceptBy(before.Select(Identity), Identity).ToList());

        // The same check about the same thing says the same finding in other words, numbers most of all.
        var changed = gone.GroupBy(About)
            .SelectMany(old => old.Zip(added.Where(now => About(now) == old.Key), (before, after) => new ChangedFinding(before, after)))
            .ToImmutableArray();
        var procedures = scenario.Architecture.Procedures;
        return new(
            day,
            [.. added.Except(changed.Select(pair => pair.After))],
            [.. gone.Except(changed.Select(pair => pair.Before))],
            changed,
            [.. procedures.Select(procedure => ShiftOf(procedure, day)).OfType<VetoShift>()],
            [.. procedures.Select(procedure => new ProspectShift(Prospect.Of(scenario, procedure, day.Before), Prospect.Of(scenario, procedure, day.After))).Where(shift => shift.Before.Kind != shift.After.Kind)],
            Became(day, isVacant: true),
            Became(day, isVacant: false),
            [.. Shortfall.On(day.After).ExceptBy(Shortfall.On(day.Before).Select(shortfall => (shortfall.Command.Index, shortfall.Staff)), shortfall => (shortfall.Command.Index, shortfall.Staff))])
        {
            Undecidable = [.. UndecidableChange.On(day, scenario)],
        };
    }

    // Who can stop a procedure alone is told of each procedure by itself. What would break if somebody else left is not what the day breaks.
    private static List<Finding> FindingsOn(Situation situation) =>
    [
        .. CheckCatalogue.OfArchitectures.Where(check => check is not SingleFailureCheck).SelectMany(check => check.Run(situation).Findings)
            .Where(finding => finding.Severity > Severity.Information || finding.Verdict == Verdict.Unknown || finding.Descriptor.Name != "VetoPlayer"),
    ];

    // The sentences are about other things each day, even where they say the same.
    private static (string, int, string) Identity(Finding finding) => (finding.Descriptor.Code, finding.Subject.Index, finding.Message.ToString());

    private static (string, int, Verdict) About(Finding finding) => (finding.Descriptor.Code, finding.Subject.Index, finding.Verdict);

    private static VetoShift? ShiftOf(Procedure procedure, PlayedDay day)
    {
        try
        {
            // Of what nobody can complete any more it would mislead to say that nobody can stop it.
            if (Stoppers(procedure, day.Before) is not { } before || Stoppers(procedure, day.After) is not { } after || before == after)
                return null;
            return new(procedure, [.. day.After.Members(after - before)], [.. day.After.Members(before - after)], null);
        }
        catch (UnknownAnswerException unknown)
        {
            return new(procedure, [], [], unknown.Reason);
        }
    }

    private static MemberSet? Stoppers(Procedure procedure, Situation situation)
    {
        var current = (Procedure)situation.Architecture.Elements[procedure.Index];
        return RoleSettings.Of(current, situation).Any(about => current.GameAt(situation, about).CanBeAdopted) ? RoleSettings.VetoPlayers(current, situation) : null;
    }

    private static ImmutableArray<Post> Became(PlayedDay day, bool isVacant) =>
    [
        .. day.After.Architecture.Posts.Where(post =>
            post.IsVacantAt(day.Day) == isVacant && ((Post)day.Before.Architecture.Elements[post.Index]).IsVacantAt(day.Day) != isVacant),
    ];
}
