using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Commands;

/// <summary>A command that stands under two others at once, with the same authority over it.</summary>
public sealed class DividedCommandCheck : CheckOf<Command>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN4001", "DividedCommand", Severity.Warning, "A command under two others that have the same authority over it.");

    public override string RangesOver => "commands under another command";

    protected override IEnumerable<Command> Subjects(Situation situation) =>
        situation.Architecture.Commands.Where(command => !command.IsDissolvedAt(situation.Date) && command.SuperiorsAt(situation.Date).Any());

    protected override Sentence Question(Command subject) => $"{subject.Title} answers to one command";

    protected override IEnumerable<Finding> Examine(Command subject, Situation situation)
    {
        foreach (var relation in subject.SuperiorsAt(situation.Date).GroupBy(subordination => subordination.Relation))
        {
            var superiors = relation.DistinctBy(subordination => subordination.Superior).ToList();
            if (superiors.Count < 2)
                continue;
            var names = superiors.Select(subordination => subordination.Superior.Title).ToList();
            var authority = relation.Key is null ? "both as its chain of command" : $"both with {Authorities.Words(relation.Key)}";
            yield return new Finding(
                Descriptor, subject, $"{subject.Title} stands under {Prose.Joined(names)} at once, {(names.Count == 2 ? authority : authority.Replace("both", "all", StringComparison.Ordinal))}: orders may differ, and it must choose.", superiors[1].Origin)
            {
                Witness = [WitnessPart.One("relation", relation.Key ?? "all"), WitnessPart.Many("superiors", superiors.Select(subordination => subordination.Superior.Name))],
                Related = [.. superiors.Where((_, index) => index != 1).Select(subordination => new RelatedPlace(subordination.Origin, $"here it is put under {subordination.Superior.Title}"))],
                Sources = Evidence.Of(subject),
                Hint = "Keep one of them, say with `as` which authority each has, or let one end with `until` before the other begins with `since`.",
            };
        }
    }
}
