using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// A choice that may not come about: one side is for one option and everybody else for another, and neither carries. Nearly every body can fail
/// to agree on a proposal, and then things stay as they are; so this is only asked where there is something to choose, or where the file asks.
/// </summary>
public sealed class StalemateCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3010", "Stalemate", Severity.Information, "A choice that may not come about, because neither of two sides carries it.");

    public override string RangesOver => "procedures that name their options";

    protected override IEnumerable<Procedure> Subjects(Situation situation) =>
        situation.Architecture.Procedures.Where(procedure => procedure.Options.Length > 1 || AskedFor.In(procedure, Descriptor.Name, situation));

    protected override Sentence Question(Procedure subject) => $"{subject:name} always comes to a decision between two sides";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        foreach (var played in PlayedGame.Of(subject, situation))
        {
            if (played.Witnesses.Stalemate() is not { } coalition)
                continue;
            var one = played.Members(coalition);
            var others = played.Members(played.Everybody - coalition);
            var sides = subject.Options is [var first, var second, ..]
                ? (Sentence)$"with {Prose.Members(one.Length)} for {new Code(first)} and the other {others.Length} for {new Code(second)}"
                : $"with {Prose.Members(one.Length)} on one side and the other {others.Length} on the other";
            yield return new Finding(
                Descriptor,
                subject,
                $"{subject:name} may come to nothing: {sides}, neither carries{played.When}.",
                subject.Declaration.Clause("options")?.Origin ?? subject.Declaration.Origin)
            {
                Witness = [WitnessPart.Many("oneSide", Prose.Names(one)), WitnessPart.Many("otherSide", Prose.Names(others))],
                Shown = $"{Prose.List(one)} against everybody else.",
                Sources = Evidence.Of(Evidence.Behind(subject, subject.Steps)),
                Hint = $"Give somebody a casting vote, or say in an `otherwise` what happens when nothing is chosen. If nothing need be chosen, this is no fault.",
            };
            yield break;
        }
    }
}
