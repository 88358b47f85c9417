using AfterNato.Checks.Findings;
using AfterNato.Checks.Scenarios;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Scenarios;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Commands;

/// <summary>A command with less staff than it needs to work, now, later, or in a scenario.</summary>
public sealed class BelowMinimumCheck : CheckOf<Command>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN4008", "BelowMinimum", Severity.Warning, "A command with less staff than it needs.");

    public override string RangesOver => "commands that say what staff they need";

    protected override IEnumerable<Command> Subjects(Situation situation) =>
        situation.Architecture.Commands.Where(command => command.MinimumStaff is not null && !command.IsDissolvedAt(situation.Date));

    protected override Sentence Question(Command subject) => $"{subject.Title} has the staff that it needs";

    protected override IEnumerable<Finding> Examine(Command subject, Situation situation)
    {
        var minimum = subject.MinimumStaff ?? default;
        if (StaffStrength.At(subject, situation.Date) is not { } staff)
            throw new UnknownAnswerException("the file does not say what staff it has");
        if (staff < minimum.Amount)
        {
            var since = StaffStrength.UnderSince(subject, situation.Date, minimum);
            yield return Found(subject, subject, situation.Date, $"{subject.Title} has {minimum with { Amount = staff }} and needs {minimum}: {Missing(minimum, staff)} missing{(since is { } day ? $" since {Text(day)}" : "")}.", Severity.Warning, since, null);
            yield break;
        }

        if (StaffStrength.UnderFrom(subject, situation.Date, minimum) is { } from)
            yield return Falls(subject, subject, from, minimum, "", Severity.Warning, null);
        foreach (var scenario in ScenarioEnds.Of(situation))
        {
            var changed = (Command)scenario.Played.Result.Elements[subject.Index];
            if (!changed.IsDissolvedAt(scenario.Played.Result.AsOf) && StaffStrength.UnderFrom(changed, situation.Date, minimum) is { } day)
                yield return Falls(subject, changed, day > situation.Date ? day : StaffStrength.UnderSince(changed, day, minimum) ?? day, minimum, $" in the scenario `{scenario.Name}`", Severity.Information, scenario);
        }
    }

    private Finding Falls(Command subject, Command changed, DateOnly day, Quantity minimum, string where, Severity severity, Scenario? scenario)
    {
        var staff = StaffStrength.At(changed, day) ?? Rational.Zero;
        return Found(subject, changed, day, $"{subject.Title} falls under the staff that it needs{where} on {Text(day)}: it then has {minimum with { Amount = staff }} and needs {minimum}.", severity, day, scenario);
    }

    private Finding Found(Command subject, Command staffed, DateOnly day, string message, Severity severity, DateOnly? first, Scenario? scenario) => new(
        Descriptor, subject, staffed.LapsedAt(day).Any() ? $"{message} That is so if tours end as the file supposes." : message, subject.Declaration.Clause("minimum")?.Origin ?? subject.Declaration.Origin)
    {
        Severity = severity,
        Witness =
        [
            .. first is { } date ? [WitnessPart.One("first", Text(date))] : Array.Empty<WitnessPart>(),
            .. scenario is { } played ? [WitnessPart.One("scenario", played.Name)] : Array.Empty<WitnessPart>(),
            WitnessPart.Many("staff", staffed.StaffAt(day).Select(share => $"{subject.Architecture.Elements[share.Of].Name} {share.Quantity}")),
            .. staffed.LapsedAt(day).Any() ? [WitnessPart.Many("assumptions", staffed.LapsedAt(day).Select(lapse => lapse.Assumption.ToString()))] : Array.Empty<WitnessPart>(),
        ],
        Shown = staffed.LapsedAt(day).Any() ? string.Join(" ", staffed.LapsedAt(day).Select(lapse => lapse.Assumption)) : null,
        Related =
        [
            .. subject.Declaration.Clause("staff") is { } staff ? [new RelatedPlace(staff.Origin, "the staff is said here")] : Array.Empty<RelatedPlace>(),
            .. staffed.LapsedAt(day).Select(lapse => new RelatedPlace(lapse.Origin, "posts are not filled again here")),
        ],
        Sources = scenario is null ? Evidence.Of(subject) : Evidence.Of(subject, scenario),
        Hint = "Add staff, or say a smaller minimum if it can work with less.",
    };

    private static string Missing(Quantity minimum, Rational staff)
    {
        var missing = minimum with { Amount = minimum.Amount - staff };
        return $"{missing} {(missing.Amount == Rational.One ? "is" : "are")}";
    }

    private static string Text(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");
}
