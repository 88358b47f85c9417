using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Scenarios;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Scenarios;

/// <summary>A scenario that asks «what if» of nothing: every change leaves the architecture as it was, and nobody says anything.</summary>
public sealed class ScenarioChangedNothingCheck : CheckOf<Scenario>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN7005", "ScenarioChangedNothing", Severity.Warning, "A scenario that leaves everything as it is.");

    public override string RangesOver => "scenarios";

    public override bool IsAboutScenarios => true;

    protected override IEnumerable<Scenario> Subjects(Situation situation) => situation.Architecture.Scenarios;

    protected override Sentence Question(Scenario subject) => $"{subject:name} changes anything";

    protected override IEnumerable<Finding> Examine(Scenario subject, Situation situation)
    {
        var says = subject.Positions.Length > 0 || subject.Declaration.Clause("consents") is not null;
        if (says || !subject.Played.IsIdle || subject.Played.Obstacles.Length > 0)
            yield break;
        var message = subject.Changes.IsEmpty ? (Sentence)$"Nothing happens in {subject:name}." : $"After every change of {subject:name}, the architecture is as it was before.";
        yield return new Finding(Descriptor, subject, message, subject.Declaration.Origin)
        {
            Witness = [WitnessPart.Many("changes", subject.Changes.Select(change => change.Sentence.ToString()))],
            Shown = subject.Changes.IsEmpty ? (Sentence?)null : $"{Listing.Of(subject.Changes.Take(4).Select(change => change.Sentence))}: so it was already.",
            Hint = $"Say what is different in it, or remove it.",
        };
    }
}
