using AfterNato.Checks.Decisions.Remedies;
using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Scenarios;
using AfterNato.Runtime.Voting;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// A body that can decide nothing more by one of its rules once members have left: the rule asks for so many votes, whoever is left, and those
/// who stay have fewer.
/// </summary>
public sealed class QuorumLostCheck : CheckOf<Scenario>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3017", "QuorumLost", Severity.Warning, "A body that can decide nothing more by its rule once members have left.");

    public override string RangesOver => "scenarios in which members leave";

    public override bool IsAboutScenarios => true;

    protected override IEnumerable<Scenario> Subjects(Situation situation) =>
        situation.Architecture.Scenarios.Where(scenario => scenario.Changes.Any(change => change is Withdrawal));

    protected override Sentence Question(Scenario subject) => $"every body can still decide after the withdrawals of {subject:name}";

    protected override IEnumerable<Finding> Examine(Scenario subject, Situation situation)
    {
        var told = new HashSet<(Body, string)>();
        foreach (var day in subject.Played.Days.Where(day => day.Changes.Any(change => change is Withdrawal)))
        {
            // Each body and rule once, on the first day, however many procedures need it.
            foreach (var lost in LostOn(day).GroupBy(loss => (loss.Body, loss.Rule.Name)).Where(lost => told.Add(lost.Key)))
                yield return Told(subject, day, [.. lost], situation);
        }
    }

    private static IEnumerable<Loss> LostOn(PlayedDay day)
    {
        foreach (var procedure in day.After.Architecture.Procedures)
        {
            var unchanged = (Procedure)day.Before.Architecture.Elements[procedure.Index];
            foreach (var (step, before) in procedure.Steps.Zip(unchanged.Steps))
            {
                if (step is not { Actor: Actor.OfBody { Body: { DomesticOf: null, InterchangeableSeats: null } body }, Rule: { } rule })
                    continue;
                var about = RoleSettings.Of(procedure, day.After).Add(Roles.None).FirstOrDefault(about => !CanCarry(step, rule, day.After, about) && CanCarry(before, rule, day.Before, about));
                if (about is not null)
                    yield return new(procedure, step, body, rule, before.ElectorateAt(day.Before, about), step.ElectorateAt(day.After, about), before.GameAt(day.Before, about));
            }
        }
    }

    /// <summary>Whether those who have a seat can satisfy the rule. That a body cannot be called together is another matter.</summary>
    internal static bool CanCarry(Step step, VoteRule rule, Situation situation, Roles about)
    {
        var electorate = step.ElectorateAt(situation, about);
        return !electorate.Seats.IsEmpty && (rule.Adopts(Ballot.OfCoalition(electorate, electorate.Seats)) || (!rule.IsMonotone && step.GameAt(situation, about).CanBeAdopted));
    }

    private Finding Told(Scenario scenario, PlayedDay day, List<Loss> lost, Situation situation)
    {
        var (_, _, body, rule, before, after, game) = lost[0];
        var leaving = day.Changes.First(change => change is Withdrawal);
        var procedures = lost.ConvertAll(loss => loss.Procedure).Distinct().ToList();
        var needed = SmallestWinning(game);
        return new Finding(Descriptor, scenario, Message(scenario, day, lost[0], procedures), leaving.Origin)
        {
            Witness =
            [
                WitnessPart.One("body", body.Name),
                WitnessPart.One("rule", rule.Name),
                WitnessPart.One("date", FormattableString.Invariant($"{day.Day:yyyy-MM-dd}")),
                WitnessPart.One("seatsBefore", FormattableString.Invariant($"{before.Seats.Count}")),
                WitnessPart.One("seatsLeft", FormattableString.Invariant($"{after.Seats.Count}")),
                .. needed is { } few ? [WitnessPart.One("needed", FormattableString.Invariant($"{few}"))] : Array.Empty<WitnessPart>(),
                WitnessPart.Many("procedures", procedures.Select(procedure => procedure.Name)),
            ],
            Shown = Numbers(before, after, needed),
            Related = [.. lost.Select(loss => Evidence.Place(loss.Step, $"step {loss.Step.Element:name} of {loss.Procedure:name}"))],
            Sources = Evidence.Of(lost.SelectMany(loss => Evidence.Behind(loss.Procedure, [loss.Step]))),
            Remedies = new QuorumRemedies(body, rule, situation, [.. scenario.Played.Days.Where(later => later.Day >= day.Day && later.Changes.Any(change => change is Withdrawal))]).Find(),
            Hint = after.Seats.IsEmpty ? (Sentence)$"Say who decides when nobody is left."
                : needed <= after.Seats.Count ? (Sentence)$"Let the rule do without those who have left, or give the procedure another way: `either … or`."
                : $"Write what the rule asks for as a share of the seats (`count(for) >= 2/3 * count(seats)`), or say what happens when too few are left.",
        };
    }

    private static Sentence Message(Scenario scenario, PlayedDay day, Loss loss, List<Procedure> procedures)
    {
        Sentence reason = loss.After.Seats.Count switch
        {
            0 => (Sentence)$"nobody has a seat any more",
            1 => $"the only seat that is left does not satisfy {new Code(loss.Rule.Name)}",
            var left => $"all {left} seats that are left together do not satisfy {new Code(loss.Rule.Name)}",
        };
        return $"In {scenario:name}, {loss.Body} can no longer carry {Prose.Named(procedures)} from {day.Day} on: {reason}.";
    }

    private static Sentence Numbers(Electorate before, Electorate after, int? needed)
    {
        var lost = (Sentence)$"{before.Seats.Count} seats before, {after.Seats.Count} after";
        if (needed is not { } few)
            return $"{lost}.";
        if (few > after.Seats.Count)
            return $"{lost}; at least {few} had to consent before.";
        var gone = before.Situation.Members(before.Seats - after.Seats).ToList();
        return Sentence.Of(
            gone.Count,
            $"{lost}; {few} were enough before, but only with {Prose.List(gone)}.",
            $"{lost}; {few} were enough before, but only with one at least of {Prose.List(gone)}.");
    }

    // How many were enough is worth telling, and nothing hangs on it.
    private static int? SmallestWinning(SimpleGame game)
    {
        try
        {
            return GameAnalysis.Of(game.ToVotingGame()).SmallestWinning;
        }
        catch (UnknownAnswerException)
        {
            return null;
        }
    }

    /// <summary>A step that cannot be carried any more, and who voted before and votes after.</summary>
    private sealed record Loss(Procedure Procedure, Step Step, Body Body, VoteRule Rule, Electorate Before, Electorate After, SimpleGame Game);
}
