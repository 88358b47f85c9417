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

    protected override Sentence Question(Command subject) => $"{subject} answers to one command";

    protected override IEnumerable<Finding> Examine(Command subject, Situation situation)
    {
        foreach (var relation in subject.SuperiorsAt(situation.Date).GroupBy(subordination => subordination.Relation))
        {
            var superiors = relation.DistinctBy(subordination => subordination.Superior).ToList();
            if (superiors.Count < 2)
                continue;
            yield return new Finding(Descriptor, subject, Divided(subject, Listing.Of(superiors.Select(subordination => subordination.Superior)), relation.Key), superiors[1].Origin)
            {
                Witness = [WitnessPart.One("relation", relation.Key ?? "all"), WitnessPart.Many("superiors", superiors.Select(subordination => subordination.Superior.Name))],
                Related = [.. superiors.Where((_, index) => index != 1).Select(subordination => new RelatedPlace(subordination.Origin, $"here it is put under {subordination.Superior}"))],
                Sources = Evidence.Of(subject),
                Hint = $"Keep one of them, say with `as` which authority each has, or let one end with `until` before the other begins with `since`.",
            };
        }
    }

    private static Sentence Divided(Command subject, Listing superiors, string? relation) => (superiors.Items.Length, relation) switch
    {
        (2, null) => (Sentence)$"{subject} stands under {superiors} at once, both as its chain of command: orders may differ, and it must choose.",
        (2, _) => $"{subject} stands under {superiors} at once, both with {Authorities.Words(relation)}: orders may differ, and it must choose.",
        (_, null) => $"{subject} stands under {superiors} at once, all as its chain of command: orders may differ, and it must choose.",
        _ => $"{subject} stands under {superiors} at once, all with {Authorities.Words(relation)}: orders may differ, and it must choose.",
    };
}
