using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// A decision that two groups of members with nobody in common can each take, and that binds those against it: what one group decides today
/// the other can undo tomorrow.
/// </summary>
public sealed class ContradictionCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3009", "Contradiction", Severity.Warning, "A decision that two groups with nobody in common can each take for all.");

    public override string RangesOver => "procedures with a vote that binds those against it";

    protected override IEnumerable<Procedure> Subjects(Situation situation) => situation.Architecture.Procedures.Where(BindingVotes.AnyIn);

    protected override Sentence Question(Procedure subject) => $"two groups with nobody in common can each carry {subject:name}";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        foreach (var played in PlayedGame.Of(subject, situation).Where(played => played.VetoPlayers.IsEmpty))
        {
            if (played.BindingVotes(subject).DisjointWinners() is not var (one, other))
                continue;
            // If nobody need consent, that is what is wrong.
            if (!one.IsEmpty)
                yield return Told(subject, played, [.. played.Members(one)], [.. played.Members(other)]);
            yield break;
        }
    }

    private Finding Told(Procedure procedure, PlayedGame played, List<Runtime.Membership.Member> one, List<Runtime.Membership.Member> other)
    {
        var steps = procedure.Steps.Where(step => step is { Rule: { BindsOnlyThoseFor: false } }).ToList();
        var first = Sentence.Of(one.Count, $"One member", $"{one.Count} members");
        var second = Sentence.Of(other.Count, $"another", $"{other.Count} others");
        return new Finding(
            Descriptor,
            procedure,
            $"{first} and {second} can each carry {procedure:name} without the other side{played.When}, so that it can take two opposite decisions.",
            Evidence.Place(steps[0], Sentence.Empty).Origin)
        {
            Witness =
            [
                WitnessPart.Many("oneSide", Prose.Names(one)),
                WitnessPart.Many("otherSide", Prose.Names(other)),
                WitnessPart.Many("steps", steps.Select(step => step.Name)),
            ],
            Shown = $"{Prose.List(one)} on one side, {Prose.List(other)} on the other.",
            Related = [.. steps.Skip(1).Select(step => Evidence.Place(step, $"step {step.Element:name}"))],
            Sources = Evidence.Of(Evidence.Behind(procedure, steps)),
            Hint = $"Ask for more than half of the votes. If those against stay free, and each group acts for itself, let the rule say so: `binds only those for`.",
        };
    }
}
