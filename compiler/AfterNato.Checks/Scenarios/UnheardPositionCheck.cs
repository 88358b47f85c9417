using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Scenarios;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Scenarios;

/// <summary>A position of a scenario on a procedure in which the member has no say on any day of the scenario.</summary>
public sealed class UnheardPositionCheck : CheckOf<Scenario>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN7002", "UnheardPosition", Severity.Warning, "A position on a procedure in which the member has no say.");

    public override string RangesOver => "scenarios with positions";

    public override bool IsAboutScenarios => true;

    protected override IEnumerable<Scenario> Subjects(Situation situation) => situation.Architecture.Scenarios.Where(scenario => scenario.Positions.Length > 0);

    protected override Sentence Question(Scenario subject) => $"every position in {subject:name} is heard";

    protected override IEnumerable<Finding> Examine(Scenario subject, Situation situation)
    {
        List<Situation> days = [situation, .. subject.Played.Days.Select(day => day.After)];
        return subject.Positions.Where(position => !days.Any(day => IsHeard(position, day))).Select(position =>
            new Finding(Descriptor, subject, $"{position.Member} has no say in {position.Procedure:name}, so what it says there changes nothing.", position.Origin)
            {
                Witness = [WitnessPart.One("member", position.Member.Name), WitnessPart.One("procedure", position.Procedure.Name)],
                Hint = $"Remove it from the position, or give it a seat.",
            });
    }

    private static bool IsHeard(Position position, Situation day)
    {
        var procedure = (Procedure)day.Architecture.Elements[position.Procedure.Index];
        return RoleSettings.WithActors(procedure, day).Any(about => procedure.GameAt(day, about).Players.Contains(position.Member.Number));
    }
}
