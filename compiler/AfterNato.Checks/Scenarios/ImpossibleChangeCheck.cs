using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Scenarios;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Scenarios;

/// <summary>A change of a scenario that cannot happen on its day, given the architecture and the changes before it.</summary>
public sealed class ImpossibleChangeCheck : CheckOf<Scenario>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN7001", "ImpossibleChange", Severity.Error, "A change of a scenario that cannot happen on its day.");

    public override string RangesOver => "scenarios";

    public override bool IsAboutScenarios => true;

    protected override IEnumerable<Scenario> Subjects(Situation situation) => situation.Architecture.Scenarios;

    protected override Sentence Question(Scenario subject) => $"every change of {subject:name} can happen";

    protected override IEnumerable<Finding> Examine(Scenario subject, Situation situation) => subject.Played.Obstacles.Select(obstacle =>
        new Finding(Descriptor, subject, $"This cannot happen on {obstacle.Change.Day}: {obstacle.Reason}.", obstacle.Change.Origin)
        {
            Witness =
            [
                WitnessPart.One("day", FormattableString.Invariant($"{obstacle.Change.Day:yyyy-MM-dd}")),
                WitnessPart.Many("concerns", obstacle.Change.Concerns.Select(element => element.Name)),
            ],
            Hint = IsInherited(subject)
                ? (Sentence)$"Do without the scenario, {new Code($"remove {subject.Name}")}, or change it: {new Code($"change scenario {subject.Name} {{ … }}")}."
                : $"Remove the change, put it on another day, or let what it needs happen before.",
        });

    // What a reform inherits may no longer make sense in it, and stands in a file that it does not own.
    private static bool IsInherited(Scenario scenario) => scenario.Declaration.Origin.File > 0;
}
