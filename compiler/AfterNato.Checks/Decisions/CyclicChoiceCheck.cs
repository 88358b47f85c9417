using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// A choice between so many options that majorities can run in a circle: each option loses to another, and no outcome is stable. That is possible
/// exactly if there are at least as many options as the Nakamura number of the procedure, the least number of winning coalitions that have nobody
/// in common (Nakamura, «The Vetoers in a Simple Game with Ordinal Preferences», 1979).
/// </summary>
public sealed class CyclicChoiceCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3013", "CyclicChoice", Severity.Information, "A choice between so many options that majorities can run in a circle.");

    public override string RangesOver => "procedures that name their options";

    protected override IEnumerable<Procedure> Subjects(Situation situation) => situation.Architecture.Procedures.Where(procedure => procedure.Options.Length > 1);

    protected override Sentence Question(Procedure subject) => $"majorities can run in a circle in {subject:name}";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        foreach (var played in PlayedGame.Of(subject, situation).Where(played => played.VetoPlayers.IsEmpty))
        {
            if (played.Witnesses.WithNobodyInCommon() is not { } coalitions || coalitions.Length > subject.Options.Length || coalitions.Length == 1)
                continue;
            yield return Told(subject, played, [.. coalitions.Select(coalition => played.Members(coalition))]);
            yield break;
        }
    }

    private Finding Told(Procedure procedure, PlayedGame played, ImmutableArray<ImmutableArray<Member>> coalitions)
    {
        var options = procedure.Options;
        var preferences = coalitions.Select((coalition, number) => (Sentence)$"{Prose.List(coalition)} prefer {new Code(options[number])} to {new Code(options[(number + 1) % coalitions.Length])}");
        return new Finding(
            Descriptor,
            procedure,
            $"Majorities can run in a circle in {procedure:name}: it names {options.Length} options, and {coalitions.Length} are enough for each to lose to another{played.When}.",
            procedure.Declaration.Clause("options")?.Origin ?? procedure.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.One("options", FormattableString.Invariant($"{options.Length}")),
                WitnessPart.One("nakamuraNumber", FormattableString.Invariant($"{coalitions.Length}")),
                .. coalitions.Select((coalition, number) => WitnessPart.Many(FormattableString.Invariant($"coalition{number + 1}"), Prose.Names(coalition))),
            ],
            Shown = $"if {Sentence.Chain(preferences, $"; ")}: each of these groups can have its way, and nobody is in all of them.",
            Sources = Evidence.Of(Evidence.Behind(procedure, procedure.Steps)),
            Hint = options.Length == coalitions.Length && coalitions.Length > 2
                ? (Sentence)$"Whoever sets the order of the votes can then decide the outcome. Offer fewer options, ask for more votes, or say in which order the options are put."
                : $"Whoever sets the order of the votes can then decide the outcome. Ask for more votes, or say in which order the options are put.",
        };
    }
}
